package org.careerrelay.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Recomputation.Difference;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.storage.UnitOfWork;

/** Figures that are stored beside those that the log tells. */
final class TallyDifferences {

    private static final Period ALWAYS = new Period(LocalDate.of(1970, 1, 1), LocalDate.of(9999, 12, 31));

    /**
     * What the log does not tell: visits are no events, of people under age nothing is kept but their number, who unsubscribes has no referral, the month of a rejection that a person told stands in no event, and an answer to
     * a survey is nobody's.
     */
    private static final Set<TallyKind> UNTOLD = EnumSet.of(
            TallyKind.LANDED,
            TallyKind.UNDER_AGE,
            TallyKind.UNSUBSCRIBED,
            TallyKind.COMPANY_LINK_COUNTED,
            TallyKind.SURVEY_INVITED,
            TallyKind.SURVEY_1_POINT,
            TallyKind.SURVEY_2_POINTS,
            TallyKind.SURVEY_3_POINTS,
            TallyKind.SURVEY_4_POINTS,
            TallyKind.SURVEY_5_POINTS,
            TallyKind.SURVEY_PROMOTER,
            TallyKind.SURVEY_PASSIVE,
            TallyKind.SURVEY_DETRACTOR);

    private static final Comparator<Difference.OfTally> ORDER = Comparator.comparing(
            Difference.OfTally::stored,
            Comparator.comparing(Tally::programme).thenComparing(Tally::day).thenComparing(Tally::kind));

    private TallyDifferences() {}

    static List<Difference.OfTally> between(UnitOfWork unit, TenantId tenant, Map<TallyFold.Key, Long> told) {
        List<Difference.OfTally> differences = new ArrayList<>();
        for (Tally tally : unit.tallies().read(tenant, ALWAYS)) {
            if (!UNTOLD.contains(tally.kind())) {
                Long happened = told.remove(new TallyFold.Key(tally.programme(), tally.day(), tally.kind()));
                if (happened == null || happened != tally.amount()) {
                    differences.add(new Difference.OfTally(tally, happened == null ? 0 : happened));
                }
            }
        }
        told.forEach((key, happened) -> {
            if (happened != 0) {
                differences.add(new Difference.OfTally(new Tally(key.programme(), key.day(), key.kind(), 0), happened));
            }
        });
        return differences.stream().sorted(ORDER).toList();
    }
}
