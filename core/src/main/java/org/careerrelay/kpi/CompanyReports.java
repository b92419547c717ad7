package org.careerrelay.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerrelay.credit.Credits;
import org.careerrelay.credit.PoolStandings;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.Passbook;
import org.careerrelay.model.kpi.PassbookCredit;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.spi.kpi.KpiSources;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/** Puts a company's report together: figures, months, passbooks. It reads tallies, balances and the last credits, never referrals. Thread-safe. */
public final class CompanyReports {

    private static final int MONTHS = 12;
    private static final Period ALWAYS = new Period(LocalDate.of(1970, 1, 1), LocalDate.of(9999, 12, 31));

    private final Engine engine;
    private final Kpis kpis;
    private final Credits credits;
    private final PoolStandings pools;

    /**
     * Reports.
     *
     * @param engine what it works with
     * @param kpis the figures
     * @param credits the ledgers
     */
    public CompanyReports(Engine engine, Kpis kpis, Credits credits) {
        this.engine = engine;
        this.kpis = kpis;
        this.credits = credits;
        this.pools = new PoolStandings(engine, credits);
    }

    /**
     * The report of a company, as of the last publication.
     *
     * @param company key of the company
     * @param period the days of its figures
     * @param sources what the company supplies
     * @return the report
     * @throws InvalidInputException when there is no such company
     */
    public CompanyReport of(String company, Period period, KpiSources sources) {
        CompanyReport report = withoutGroups(company, period, sources);
        return new CompanyReport(
                report.name(),
                report.zone(),
                report.figures(),
                report.months(),
                report.passbooks(),
                kpis.byProgramme(company, period),
                new Breakdowns(engine).all(company, monthsOf(period), List.of(Grouping.values())));
    }

    /** The months in which its days lie. */
    private static Period monthsOf(Period period) {
        return new Period(
                period.from().withDayOfMonth(1),
                period.to().minusDays(1).withDayOfMonth(1).plusMonths(1));
    }

    /** The same for whoever needs no breakdown. */
    CompanyReport withoutGroups(String company, Period period, KpiSources sources) {
        KpiReport figures = kpis.report(company, period, sources);
        Books books = engine.storage().transact(unit -> books(unit, company));
        List<Passbook> passbooks =
                books.pages().stream().map(page -> passbook(company, page)).toList();
        return new CompanyReport(
                books.name(),
                books.zone(),
                figures,
                months(company, period, figures.asOf(), books.tallies()),
                passbooks);
    }

    private Passbook passbook(String company, Page page) {
        var snapshot = credits.snapshot(company, page.agency());
        return new Passbook(
                page.agency(),
                page.agencyName(),
                snapshot,
                pools.of(company, page.contract()),
                PassbookSteps.of(page.tallies(), snapshot.counted()),
                page.lines(),
                Math.max(0, snapshot.granted() - page.lines().size()));
    }

    private static List<KpiReport> months(String company, Period period, Instant asOf, List<Tally> tallies) {
        YearMonth last = YearMonth.from(period.to().minusDays(1));
        return IntStream.rangeClosed(1 - MONTHS, 0)
                .mapToObj(last::plusMonths)
                .map(month -> Period.month(month.getYear(), month.getMonthValue()))
                .map(month -> new KpiReport(
                        company,
                        month,
                        asOf,
                        KpiCatalogue.inOrder(Kpis.figures(tallies, month).recorded()),
                        List.of()))
                .toList();
    }

    private Books books(UnitOfWork unit, String company) {
        Instant now = engine.now();
        TenantId tenant = unit.tenants()
                .find(TenantKind.COMPANY, company)
                .map(Tenant::id)
                .orElseThrow(
                        () -> new InvalidInputException(List.of(Violations.of("company", "company.profile-missing"))));
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        Map<Integer, List<Tally>> byProgramme =
                unit.tallies().readByMonth(tenant, ALWAYS, Kpis.daysFrom(settings.contracts(), now)).stream()
                        .collect(Collectors.groupingBy(Tally::programme));
        List<Page> pages = settings.contracts().stream()
                .map(contract -> page(
                        unit,
                        tenant,
                        settings,
                        contract,
                        published(contract, byProgramme.getOrDefault(contract.number(), List.of()), now),
                        now))
                .toList();
        CompanyProfile profile = settings.company();
        return new Books(
                profile == null ? company : profile.legalName(),
                settings.contracts().stream()
                        .map(contract -> contract.programme().zone())
                        .findFirst()
                        .orElse(Programme.JAPAN),
                pages,
                pages.stream().flatMap(page -> page.tallies().stream()).toList());
    }

    /** All lines are of one moment, so that they add up: also what a company sees at once elsewhere ends with the last publication here. */
    private static List<Tally> published(Contract contract, List<Tally> tallies, Instant now) {
        LocalDate today = contract.day(now);
        return contract.programme().publication() == Publication.IMMEDIATE
                ? tallies
                : tallies.stream().filter(tally -> tally.day().isBefore(today)).toList();
    }

    private static Page page(
            UnitOfWork unit,
            TenantId tenant,
            CompanySettings settings,
            Contract contract,
            List<Tally> tallies,
            Instant now) {
        String agency = contract.programme().agency();
        AgencyProfile profile = settings.agencies().get(agency);
        return new Page(
                contract,
                profile == null ? agency : profile.legalName(),
                tallies,
                PassbookCredits.read(unit, tenant, contract, now));
    }

    private record Books(String name, ZoneId zone, List<Page> pages, List<Tally> tallies) {}

    private record Page(Contract contract, String agencyName, List<Tally> tallies, List<PassbookCredit> lines) {

        String agency() {
            return contract.programme().agency();
        }
    }
}
