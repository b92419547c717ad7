package org.careerrelay.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Kpi.Quality;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.jspecify.annotations.Nullable;

/** The figures of one agency's answers, from the tallies of one programme. Pure. */
final class AnswerFigures {

    private static final Set<TallyKind> ANSWERS =
            EnumSet.of(TallyKind.ACCEPTED_NEW, TallyKind.ACCEPTED_DUPLICATE, TallyKind.REFUSED);

    private static final String ALL = "(count(ACCEPTED_NEW) + count(ACCEPTED_DUPLICATE) + count(REFUSED))";
    private static final int MEDIAN = 50;
    private static final int NINETIETH = 90;

    private final Map<TallyKind, Long> sums;
    private final Period period;
    private final boolean hidden;

    private AnswerFigures(Map<TallyKind, Long> sums, Period period, boolean hidden) {
        this.sums = sums;
        this.period = period;
        this.hidden = hidden;
    }

    /** Everything, for the operator. */
    static List<Kpi> of(List<Tally> tallies, Period period) {
        return new AnswerFigures(sums(tallies), period, false).figures();
    }

    /**
     * For the company: whole months only, each of them with nobody or with ten people at least. Otherwise the answers of few people could be
     * read from a figure, or from the difference of two (design, section 8).
     */
    static List<Kpi> suppressed(List<Tally> tallies, Period period) {
        Map<YearMonth, Long> months = new HashMap<>();
        tallies.stream()
                .filter(tally -> ANSWERS.contains(tally.kind()))
                .forEach(tally -> months.merge(YearMonth.from(tally.day()), tally.amount(), Long::sum));
        boolean few = months.values().stream().anyMatch(people -> people < Figures.SMALLEST_GROUP);
        return new AnswerFigures(sums(tallies), period, few || !period.isWholeMonths()).figures();
    }

    /** What a company with daily publication may see: nothing of today. */
    static List<Tally> before(List<Tally> tallies, LocalDate today) {
        return tallies.stream().filter(tally -> tally.day().isBefore(today)).toList();
    }

    private static Map<TallyKind, Long> sums(List<Tally> tallies) {
        Map<TallyKind, Long> sums = new EnumMap<>(TallyKind.class);
        tallies.forEach(tally -> sums.merge(tally.kind(), tally.amount(), Long::sum));
        return sums;
    }

    private List<Kpi> figures() {
        return List.of(
                figure("agency.answers", "people", known(answers()), answers(), null, ALL),
                rate("agency.refusalRate", TallyKind.REFUSED),
                rate("agency.duplicateRate", TallyKind.ACCEPTED_DUPLICATE),
                time("agency.answerTimeMedian", MEDIAN),
                time("agency.answerTime90", NINETIETH));
    }

    private Kpi rate(String id, TallyKind kind) {
        long all = answers();
        KpiValue value = all == 0
                ? new KpiValue.Undefined()
                : new KpiValue.Known(BigDecimal.valueOf(sum(kind))
                        .divide(BigDecimal.valueOf(all), Figures.RATIO_DIGITS, RoundingMode.HALF_UP));
        return figure(id, "ratio", value, sum(kind), all, "count(" + kind + ") / " + ALL);
    }

    private Kpi time(String id, int percent) {
        KpiValue value = answers() == 0 ? new KpiValue.Undefined() : known(AnswerTimes.hours(sums, percent));
        return figure(
                id,
                "hours",
                value,
                null,
                null,
                "percentile" + percent + "(answered - handed over), class's upper bound");
    }

    private Kpi figure(
            String id,
            String unit,
            KpiValue value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            String formula) {
        return hidden
                ? new Kpi(
                        id,
                        new KpiValue.Hidden(Figures.SMALLEST_GROUP),
                        unit,
                        null,
                        null,
                        period,
                        formula,
                        Quality.SUPPRESSED)
                : new Kpi(id, value, unit, numerator, denominator, period, formula, Quality.EXACT);
    }

    private static KpiValue known(long value) {
        return new KpiValue.Known(BigDecimal.valueOf(value));
    }

    private long answers() {
        return ANSWERS.stream().mapToLong(this::sum).sum();
    }

    private long sum(TallyKind kind) {
        return sums.getOrDefault(kind, 0L);
    }
}
