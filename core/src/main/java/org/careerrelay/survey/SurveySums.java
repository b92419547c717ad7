package org.careerrelay.survey;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.model.kpi.AnonymousFigures;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.SurveyAnswers;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.survey.SurveyOpinion;

/** Answers as tallies, and back. Pure. */
final class SurveySums {

    private static final List<TallyKind> POINTS = List.of(
            TallyKind.SURVEY_1_POINT,
            TallyKind.SURVEY_2_POINTS,
            TallyKind.SURVEY_3_POINTS,
            TallyKind.SURVEY_4_POINTS,
            TallyKind.SURVEY_5_POINTS);
    private static final List<TallyKind> RECOMMENDING =
            List.of(TallyKind.SURVEY_PROMOTER, TallyKind.SURVEY_PASSIVE, TallyKind.SURVEY_DETRACTOR);
    private static final int PROMOTES = 9;
    private static final int PASSIVE = 7;

    private SurveySums() {}

    /** What one answer adds one to. */
    static List<TallyKind> kinds(SurveyOpinion opinion) {
        List<TallyKind> kinds = new ArrayList<>(List.of(POINTS.get(opinion.points() - 1)));
        Integer recommends = opinion.recommends();
        if (recommends != null) {
            kinds.add(
                    recommends >= PROMOTES
                            ? TallyKind.SURVEY_PROMOTER
                            : recommends >= PASSIVE ? TallyKind.SURVEY_PASSIVE : TallyKind.SURVEY_DETRACTOR);
        }
        return kinds;
    }

    /** The numbers of whole months; empty where nobody was asked, or few answered. */
    static Optional<SurveyAnswers> of(List<Tally> tallies, Period period) {
        Map<YearMonth, Map<TallyKind, Long>> months = new HashMap<>();
        tallies.stream()
                .filter(tally -> tally.kind() == TallyKind.SURVEY_INVITED
                        || POINTS.contains(tally.kind())
                        || RECOMMENDING.contains(tally.kind()))
                .forEach(tally -> months.computeIfAbsent(
                                YearMonth.from(tally.day()), month -> new EnumMap<>(TallyKind.class))
                        .merge(tally.kind(), tally.amount(), Long::sum));
        if (months.isEmpty()) {
            return Optional.empty();
        }
        // What few said is nobody's to see, of a month alone as of several.
        months.values().removeIf(month -> few(month, POINTS) || few(month, RECOMMENDING));
        if (months.isEmpty()) {
            return Optional.empty();
        }
        Map<TallyKind, Long> sums = new EnumMap<>(TallyKind.class);
        months.values().forEach(month -> month.forEach((kind, amount) -> sums.merge(kind, amount, Long::sum)));
        return Optional.of(new SurveyAnswers(
                sums.getOrDefault(TallyKind.SURVEY_INVITED, 0L),
                POINTS.stream().map(kind -> sums.getOrDefault(kind, 0L)).toList(),
                sums.getOrDefault(TallyKind.SURVEY_PROMOTER, 0L),
                sums.getOrDefault(TallyKind.SURVEY_PASSIVE, 0L),
                sums.getOrDefault(TallyKind.SURVEY_DETRACTOR, 0L)));
    }

    private static boolean few(Map<TallyKind, Long> month, List<TallyKind> kinds) {
        long people =
                kinds.stream().mapToLong(kind -> month.getOrDefault(kind, 0L)).sum();
        return people > 0 && people < AnonymousFigures.SMALLEST_GROUP;
    }
}
