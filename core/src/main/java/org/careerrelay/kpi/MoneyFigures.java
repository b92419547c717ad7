package org.careerrelay.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.careerrelay.model.kpi.Baseline;
import org.careerrelay.model.kpi.Fraction;
import org.careerrelay.model.kpi.HiringFigures;
import org.careerrelay.model.kpi.HrFigures;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Money;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.ReturnTerms;
import org.careerrelay.spi.kpi.KpiSources;
import org.jspecify.annotations.Nullable;

/** Computes the figures of money and hires from what a company declares and what the record holds. Pure, but for the sources. */
final class MoneyFigures {

    private static final String WHOLE_MONTHS = "a period of whole months";

    private final KpiSources sources;
    private final ReturnTerms terms;
    private final String company;
    private final Period period;
    private final Figures now;
    private final Figures before;
    private final KpiOf of;
    private final Optional<HiringFigures> hiring;

    MoneyFigures(KpiSources sources, String company, Period period, Figures now, Figures before) {
        this.sources = sources;
        this.terms = sources.terms();
        this.company = company;
        this.period = period;
        this.now = now;
        this.before = before;
        this.of = new KpiOf(period);
        this.hiring = hiring(period);
    }

    List<Kpi> figures() {
        return List.of(
                hiring.map(all -> of.money("hiringCost", all.cost())).orElseGet(() -> of.missing("hiringCost")),
                reduction(),
                hiring.map(all -> of.each("costPerHire", all.cost(), all.hires()))
                        .orElseGet(() -> of.missing("costPerHire")),
                hiring.map(this::costPerPaidHire).orElseGet(() -> of.missing("costPerPaidHire")),
                applicationsMultiple(),
                applicationsSinceRelay(),
                avoided(now)
                        .map(avoided -> of.money("costAvoided", avoided))
                        .orElseGet(() -> of.missing("costAvoided")),
                returnOnRelay(),
                returnMultiple(),
                handlingCostRecovered());
    }

    /** What hires who left early had cost (D17). */
    Kpi earlyLeaving() {
        String id = "earlyLeavingCost";
        Optional<Long> left = sources.hr()
                .hr(company, period)
                .map(HrFigures::leftWithinDays)
                .flatMap(days -> Optional.ofNullable(days.get(terms.earlyLeavingDays())));
        if (hiring.isEmpty() || left.isEmpty()) {
            return of.missing(id, hiring.isEmpty() ? "HiringCostSource" : "HrSource");
        }
        return KpiOf.by(
                "left within " + terms.earlyLeavingDays() + " days * cost / hires",
                of.each(id, hiring.get().cost().times(left.get()), hiring.get().hires()));
    }

    private Optional<HiringFigures> hiring(Period which) {
        return sources.hiring().hiring(company, which);
    }

    /** Against what the company declared (D04, D13, Q24). */
    private Kpi reduction() {
        String id = "hiringCostReduction";
        Baseline baseline = terms.baseline();
        Optional<Money> base = hiring.flatMap(all -> baseline(baseline, all.cost()));
        Kpi kpi = base.isEmpty() || hiring.isEmpty()
                ? of.missing(id)
                : reduction(id, base.get(), hiring.get().cost());
        return KpiOf.by("(" + baseline.kind() + " - cost) / " + baseline.kind(), kpi);
    }

    private Kpi reduction(String id, Money base, Money cost) {
        return of.ratio(id, base.minus(cost).amount(), base.amount());
    }

    private Optional<Money> baseline(Baseline baseline, Money cost) {
        if (baseline instanceof Baseline.Fixed fixed) {
            return Optional.of(fixed.amount());
        }
        if (baseline instanceof Baseline.CounterfactualFee fee) {
            return Optional.of(cost.plus(fee.feePerHire().times(now.freeHires())));
        }
        return hiring(period.previous()).map(HiringFigures::cost);
    }

    private Kpi costPerPaidHire(HiringFigures all) {
        return of.each("costPerPaidHire", all.cost(), Math.max(0, all.hires() - now.freeHires()));
    }

    private Kpi applicationsMultiple() {
        return times("applicationsMultiple", hiring, hiring(period.yearBefore()));
    }

    /** Windows of one length on both sides of the first day (D20). */
    private Kpi applicationsSinceRelay() {
        LocalDate since = terms.relaySince();
        if (since == null) {
            return of.missing("applicationsSinceRelay", "ReturnTerms.relaySince");
        }
        if (!since.isBefore(period.to())) {
            return of.undefined("applicationsSinceRelay");
        }
        Period after = new Period(since, period.to());
        return times("applicationsSinceRelay", hiring(after), hiring(after.previous()));
    }

    private Kpi times(String id, Optional<HiringFigures> later, Optional<HiringFigures> earlier) {
        return later.isEmpty() || earlier.isEmpty()
                ? of.missing(id)
                : of.ratio(id, later.get().applications(), earlier.get().applications());
    }

    /** Free hires times the declared fee (D11). */
    private Optional<Money> avoided(Figures figures) {
        return Optional.ofNullable(terms.feePerHire()).map(fee -> fee.times(figures.freeHires()));
    }

    private Kpi returnOnRelay() {
        String id = "returnOnRelay";
        Optional<Money> cost = monthly(terms.relayCostPerMonth());
        Optional<Money> benefit = avoided(now);
        return KpiOf.by(
                sources.roi().formula(),
                benefit.isEmpty() || cost.isEmpty()
                        ? of.missing(id, missingForReturn())
                        : of.fraction(id, sources.roi().of(benefit.get(), cost.get())));
    }

    private Kpi returnMultiple() {
        Optional<Money> cost = monthly(terms.relayCostPerMonth());
        Optional<Money> benefit = avoided(now);
        Optional<Money> earlier = avoided(before);
        if (benefit.isEmpty() || cost.isEmpty() || earlier.isEmpty()) {
            return of.missing("returnMultiple", missingForReturn());
        }
        return of.fraction(
                "returnMultiple",
                sources.roi()
                        .of(benefit.get(), cost.get())
                        .flatMap(later ->
                                sources.roi().of(earlier.get(), cost.get()).flatMap(later::by)));
    }

    /** What the credits are worth by what handling the rejected people costs (D24): both declared. */
    private Kpi handlingCostRecovered() {
        String id = "handlingCostRecovered";
        Money fee = terms.feePerHire();
        Optional<Money> cost = monthly(terms.handlingCostPerMonth());
        if (fee == null || cost.isEmpty()) {
            return of.missing(
                    id,
                    fee == null
                            ? "ReturnTerms.feePerHire"
                            : missing(terms.handlingCostPerMonth(), "handlingCostPerMonth"));
        }
        if (cost.get().amount() == 0) {
            return of.undefined(id);
        }
        Fraction recovered = fee.times(now.granted()).by(cost.get());
        return of.fraction(id, Optional.of(recovered));
    }

    private String missingForReturn() {
        return terms.feePerHire() == null
                ? "ReturnTerms.feePerHire"
                : missing(terms.relayCostPerMonth(), "relayCostPerMonth");
    }

    private static String missing(@Nullable Money monthly, String name) {
        return monthly == null ? "ReturnTerms." + name : WHOLE_MONTHS;
    }

    private Optional<Money> monthly(@Nullable Money perMonth) {
        int months = period.months().size();
        return perMonth == null || months == 0 ? Optional.empty() : Optional.of(perMonth.times(months));
    }
}
