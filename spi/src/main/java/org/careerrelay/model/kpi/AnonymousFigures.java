package org.careerrelay.model.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The few figures of a company that may leave its door (D21, B10, design section 8): totals of whole months, from a fixed list, rounded so that no person
 * can be told from them. It can only be made by {@link #of}, and nothing that shares figures takes any other type.
 */
public final class AnonymousFigures {

    /** Numbers of people below this one are left out, and others are rounded down to its multiples. */
    public static final int SMALLEST_GROUP = 10;

    private static final List<String> PEOPLE = List.of("funnel.mailed", "referralCount", "freeHireCount");
    private static final List<String> SHARES = List.of("reapplicationRate");
    private static final List<String> MEANS = List.of("applicantSatisfaction", "reputationRating");
    private static final List<String> COSTS = List.of("hiringCostReduction");

    private final Period period;
    private final List<Item> items;

    private AnonymousFigures(Period period, List<Item> items) {
        this.period = period;
        this.items = List.copyOf(items);
    }

    /**
     * One figure.
     *
     * @param id its name in the catalogue
     * @param unit {@code people} and the like, {@code percent} or {@code points}
     * @param value the rounded value
     * @param atLeast whether the value was rounded down: it is that many or more
     */
    public record Item(String id, String unit, BigDecimal value, boolean atLeast) {}

    /**
     * What may be shared of a report.
     *
     * @param report a company's report
     * @return its anonymous figures; none when the period is not made of whole months
     */
    public static AnonymousFigures of(KpiReport report) {
        List<Item> items = new ArrayList<>();
        if (report.period().isWholeMonths()) {
            PEOPLE.forEach(id -> people(report.figure(id)).ifPresent(items::add));
            SHARES.forEach(id -> share(report.figure(id)).ifPresent(items::add));
            MEANS.forEach(id -> mean(report, id).ifPresent(items::add));
            COSTS.forEach(id -> percent(report.figure(id)).ifPresent(items::add));
        }
        return new AnonymousFigures(report.period(), items);
    }

    /**
     * Which months they are about.
     *
     * @return the period
     */
    public Period period() {
        return period;
    }

    /**
     * The figures.
     *
     * @return those that are large enough, always in the same order
     */
    public List<Item> items() {
        return items;
    }

    private static Optional<Item> people(Kpi kpi) {
        Long number = kpi.numerator();
        if (!(kpi.value() instanceof KpiValue.Known) || number == null || number < SMALLEST_GROUP) {
            return Optional.empty();
        }
        long rounded = number - number % SMALLEST_GROUP;
        return Optional.of(new Item(kpi.id(), kpi.unit(), BigDecimal.valueOf(rounded), true));
    }

    /** Ten people at least on either side: those who did, and those who did not. */
    private static Optional<Item> share(Kpi kpi) {
        Long some = kpi.numerator();
        Long all = kpi.denominator();
        return some == null || all == null || some < SMALLEST_GROUP || all - some < SMALLEST_GROUP
                ? Optional.empty()
                : percent(kpi);
    }

    /** Satisfaction has its answers beside it; a rating has none in its own numbers, so the number of ratings decides. */
    private static Optional<Item> mean(KpiReport report, String id) {
        Kpi kpi = report.figure(id);
        Long answers =
                id.equals("reputationRating") ? report.figure("reputationCount").numerator() : kpi.denominator();
        return kpi.value() instanceof KpiValue.Known known && answers != null && answers >= SMALLEST_GROUP
                ? Optional.of(new Item(id, kpi.unit(), known.value().setScale(1, RoundingMode.HALF_UP), false))
                : Optional.empty();
    }

    private static Optional<Item> percent(Kpi kpi) {
        return kpi.value() instanceof KpiValue.Known known
                ? Optional.of(new Item(
                        kpi.id(), "percent", known.value().movePointRight(2).setScale(0, RoundingMode.HALF_UP), false))
                : Optional.empty();
    }
}
