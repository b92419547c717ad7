package org.careerrelay.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.Insight;
import org.careerrelay.model.kpi.InsightBasis;
import org.careerrelay.model.kpi.InsightTerms;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.spi.kpi.InsightRule;
import org.careerrelay.spi.kpi.KpiSources;

/** Looks at a company's figures for what deserves a look (D08, D09). It reads what the company may see anyway. Thread-safe. */
public final class Insights {

    private final Engine engine;
    private final CompanyReports reports;
    private final Kpis kpis;

    /**
     * Looks at figures.
     *
     * @param engine what it works with
     * @param reports the reports
     * @param kpis the figures
     */
    public Insights(Engine engine, CompanyReports reports, Kpis kpis) {
        this.engine = engine;
        this.reports = reports;
        this.kpis = kpis;
    }

    /**
     * What deserves a look.
     *
     * @param company key of the company
     * @param period the days; whole months, or what comes after consent is hidden here too
     * @param sources what the company supplies
     * @param terms from where on something deserves a look
     * @param own rules of the company's own, after those of the library
     * @return what was found, in the order of the rules
     * @throws InvalidInputException when there is no such company
     * @throws IllegalArgumentException when a target names no figure
     */
    public List<Insight> of(
            String company, Period period, KpiSources sources, InsightTerms terms, List<InsightRule> own) {
        terms.targets().keySet().forEach(KpiCatalogue::of);
        CompanyReport report = reports.withoutGroups(company, period, sources);
        InsightBasis basis = new InsightBasis(
                LocalDate.ofInstant(engine.now(), report.zone()),
                report.figures(),
                kpis.report(company, period.previous(), sources),
                new AgencyReports(engine).published(company, period),
                report.passbooks(),
                terms);
        return Stream.concat(InsightRules.ALL.stream(), own.stream())
                .flatMap(rule -> rule.look(basis).stream())
                .toList();
    }
}
