package org.careerrelay.kpi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.kpi.CirculationHop;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.NetworkReport;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Reapplications;
import org.careerrelay.spi.kpi.ReapplicationSource;

/** Figures of all companies of an installation together (D15). Thread-safe. */
public final class Networks {

    /** Of how many companies there must be figures: below it, members could tell each other's from the whole. */
    public static final int SMALLEST_NETWORK = 3;

    private final Engine engine;

    /**
     * Reports on networks.
     *
     * @param engine what it works with
     */
    public Networks(Engine engine) {
        this.engine = engine;
    }

    /**
     * The figures of all companies, as far as they are known. The source is asked outside of any transaction.
     *
     * @param period the days
     * @param source who came back, by company
     * @param smallest of how many companies there must be figures, {@link #SMALLEST_NETWORK} or more
     * @return the report
     * @throws IllegalArgumentException when the threshold is too low
     */
    public NetworkReport of(Period period, ReapplicationSource source, int smallest) {
        List<String> companies = new ArrayList<>();
        engine.forEachTenant(tenant -> {
            if (tenant.kind() == TenantKind.COMPANY) {
                companies.add(tenant.key());
            }
        });
        return new NetworkReport(
                period,
                engine.now(),
                smallest,
                figures(
                        companies.stream()
                                .map(company -> source.reapplications(company, period))
                                .flatMap(Optional::stream)
                                .toList(),
                        period,
                        smallest));
    }

    /** Pure: hidden where there are too few companies. */
    static List<Kpi> figures(List<Reapplications> companies, Period period, int smallest) {
        if (smallest < SMALLEST_NETWORK) {
            throw new IllegalArgumentException("a network has " + SMALLEST_NETWORK + " companies or more");
        }
        KpiOf of = new KpiOf(period);
        boolean few = companies.size() < smallest;
        long hired = companies.stream().filter(company -> company.hired() > 0).count();
        return List.of(
                few ? of.hidden("network.companies", smallest) : of.number("network.companies", companies.size()),
                few
                        ? of.hidden("network.reapplicantHireShare", smallest)
                        : of.ratio("network.reapplicantHireShare", hired, companies.size()));
    }

    /**
     * How many hand-overs within a scope were of people who had come by another one (C15, FX-12): A to B, and on from B to C. Counted from hops that name
     * nobody, and hidden where they may be of fewer than ten people.
     *
     * @param hops the hops of the period
     * @param scope region, industry or group
     * @param period the days; whole months, or the figure is hidden
     * @return the figure
     */
    public static Kpi circulations(Collection<CirculationHop> hops, String scope, Period period) {
        KpiOf of = new KpiOf(period);
        Map<Integer, Long> places = hops.stream()
                .filter(hop -> hop.scope().equals(scope)
                        && hop.hop() >= 2
                        && period.months().contains(hop.month()))
                .collect(Collectors.groupingBy(CirculationHop::hop, Collectors.counting()));
        long further = places.values().stream().mapToLong(Long::longValue).sum();
        // Nobody is at one place of their row twice: as many people there are at least, and ten hops of one are hidden.
        boolean few = further > 0 && Collections.max(places.values()) < Figures.SMALLEST_GROUP;
        return few || !period.isWholeMonths()
                ? of.hidden("network.circulations")
                : of.number("network.circulations", further);
    }
}
