package org.careerrelay.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.credit.Credits;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.qualification.Qualifying;
import org.careerrelay.text.Violations;

/** Reports a company's figures from the tallies. Thread-safe. */
public final class Kpis {

    private static final int COMPANIES = 500;

    private final Engine engine;
    private final Qualifying qualifying;

    /**
     * Reports figures.
     *
     * @param engine what it works with
     * @param qualifying knows who counts
     */
    public Kpis(Engine engine, Qualifying qualifying) {
        this.engine = engine;
        this.qualifying = qualifying;
    }

    /**
     * The figures of a period. What depends on people's consent is shown up to the last publication.
     *
     * @param company key of the company
     * @param period the days
     * @return the report
     * @throws InvalidInputException when there is no such company
     */
    public KpiReport report(String company, Period period) {
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .map(Tenant::id)
                    .orElseThrow(() ->
                            new InvalidInputException(List.of(Violations.of("company", "company.profile-missing"))));
            List<Contract> contracts = CompanySettings.read(unit, tenant, now).contracts();
            Map<Integer, LocalDate> published = new HashMap<>();
            contracts.stream()
                    .filter(contract -> contract.programme().publication() == Publication.DAILY)
                    .forEach(contract -> published.put(contract.number(), contract.day(now)));
            Map<TallyKind, Long> sums = new EnumMap<>(TallyKind.class);
            for (Tally tally : unit.tallies().read(tenant, period)) {
                LocalDate today = published.get(tally.programme());
                boolean shown = today == null
                        || !Figures.afterConsent(tally.kind())
                        || tally.day().isBefore(today);
                if (shown) {
                    sums.merge(tally.kind(), tally.amount(), Long::sum);
                }
            }
            Instant asOf = contracts.stream()
                    .map(contract -> Credits.asOf(contract, now))
                    .min(Instant::compareTo)
                    .orElseGet(() -> LocalDate.ofInstant(now, zone())
                            .atStartOfDay(zone())
                            .toInstant());
            return new KpiReport(
                    company,
                    period,
                    asOf,
                    Figures.of(sums, period),
                    contracts.stream().map(qualifying::conditions).toList());
        });
    }

    /**
     * The figures of every company, up to now: a few statements for some hundred companies.
     *
     * @param period the days
     * @return one report per company, by number of the company; who counts is not in it
     */
    public List<KpiReport> all(Period period) {
        Instant now = engine.now();
        List<KpiReport> reports = new ArrayList<>();
        TenantId after = new TenantId(0);
        while (true) {
            TenantId from = after;
            List<Tenant> page = engine.storage().transact(unit -> unit.tenants().page(from, COMPANIES));
            if (page.isEmpty()) {
                return reports;
            }
            List<Tenant> companies = page.stream()
                    .filter(tenant -> tenant.kind() == TenantKind.COMPANY)
                    .toList();
            Map<TenantId, Map<TallyKind, Long>> sums = engine.storage()
                    .transact(unit -> unit.tallies()
                            .sums(companies.stream().map(Tenant::id).toList(), period));
            for (Tenant company : companies) {
                List<Kpi> figures = Figures.of(sums.getOrDefault(company.id(), Map.of()), period);
                reports.add(new KpiReport(company.key(), period, now, figures, List.of()));
            }
            after = page.get(page.size() - 1).id();
        }
    }

    private static ZoneId zone() {
        return Programme.JAPAN;
    }
}
