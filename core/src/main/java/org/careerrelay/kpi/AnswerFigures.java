package org.careerrelay.kpi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;

/** The figures of one agency's answers, from the tallies of one programme. Pure. */
final class AnswerFigures {

    private static final Set<TallyKind> ANSWERS =
            EnumSet.of(TallyKind.ACCEPTED_NEW, TallyKind.ACCEPTED_DUPLICATE, TallyKind.REFUSED);

    private static final int MEDIAN = 50;
    private static final int NINETIETH = 90;

    private final Map<TallyKind, Long> sums;
    private final KpiOf of;
    private final boolean hidden;

    private AnswerFigures(Map<TallyKind, Long> sums, Period period, boolean hidden) {
        this.sums = sums;
        this.of = new KpiOf(period);
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
                shown("agency.answers", id -> of.number(id, answers())),
                shown("agency.refusalRate", id -> of.ratio(id, sum(TallyKind.REFUSED), answers())),
                shown("agency.duplicateRate", id -> of.ratio(id, sum(TallyKind.ACCEPTED_DUPLICATE), answers())),
                shown("agency.answerTimeMedian", id -> time(id, MEDIAN)),
                shown("agency.answerTime90", id -> time(id, NINETIETH)));
    }

    private Kpi time(String id, int percent) {
        return answers() == 0 ? of.undefined(id) : of.value(id, AnswerTimes.hours(sums, percent));
    }

    private Kpi shown(String id, Function<String, Kpi> figure) {
        return hidden ? of.hidden(id) : figure.apply(id);
    }

    private long answers() {
        return ANSWERS.stream().mapToLong(this::sum).sum();
    }

    private long sum(TallyKind kind) {
        return sums.getOrDefault(kind, 0L);
    }
}
