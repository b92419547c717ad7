package org.careerrelay.kpi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.credit.Credits;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.kpi.AgencyReport;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.text.Violations;

/** Reports how agencies answer, one report per programme of a company. Thread-safe. */
public final class AgencyReports {

    private final Engine engine;

    /**
     * Reports on agencies.
     *
     * @param engine what it works with
     */
    public AgencyReports(Engine engine) {
        this.engine = engine;
    }

    /**
     * Everything, up to now.
     *
     * @param company key of the company
     * @param period the days
     * @return one report per programme, ordered by the programme's number
     * @throws InvalidInputException when there is no such company
     */
    public List<AgencyReport> complete(String company, Period period) {
        return read(
                company,
                period,
                (contract, tallies, now) -> report(company, contract, period, now, AnswerFigures.of(tallies, period)));
    }

    /**
     * What the company may see: up to the last publication, and no small groups (design, section 8).
     *
     * @param company key of the company
     * @param period the days
     * @return one report per programme, ordered by the programme's number
     * @throws InvalidInputException when there is no such company
     */
    public List<AgencyReport> published(String company, Period period) {
        return read(company, period, (contract, tallies, now) -> {
            List<Tally> shown = contract.programme().publication() == Publication.DAILY
                    ? AnswerFigures.before(tallies, contract.day(now))
                    : tallies;
            return report(
                    company, contract, period, Credits.asOf(contract, now), AnswerFigures.suppressed(shown, period));
        });
    }

    private List<AgencyReport> read(String company, Period period, Reporting reporting) {
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .map(Tenant::id)
                    .orElseThrow(() ->
                            new InvalidInputException(List.of(Violations.of("company", "company.profile-missing"))));
            Map<Integer, List<Tally>> byProgramme =
                    unit.tallies().read(tenant, period).stream().collect(Collectors.groupingBy(Tally::programme));
            List<AgencyReport> reports = new ArrayList<>();
            for (Contract contract : CompanySettings.read(unit, tenant, now).contracts()) {
                reports.add(reporting.of(contract, byProgramme.getOrDefault(contract.number(), List.of()), now));
            }
            return reports;
        });
    }

    private static AgencyReport report(
            String company, Contract contract, Period period, Instant asOf, List<Kpi> figures) {
        return new AgencyReport(company, contract.programme().agency(), period, asOf, figures);
    }

    /** Makes the report of one programme. */
    private interface Reporting {

        AgencyReport of(Contract contract, List<Tally> tallies, Instant now);
    }
}
