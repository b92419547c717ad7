package org.careerrelay.support;

import java.util.EnumMap;
import java.util.Map;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.model.support.SupportTotals;
import org.jspecify.annotations.Nullable;

/** As what stages are tallied: those that figures are made of (A10). Pure. */
final class SupportTallies {

    private SupportTallies() {}

    static @Nullable TallyKind people(SupportStage stage) {
        return switch (stage) {
            case RECOMMENDED -> TallyKind.SUPPORT_RECOMMENDED;
            case PLACED -> TallyKind.SUPPORT_PLACED;
            case ADVISOR_ASSIGNED, INTERVIEW, OFFER, CLOSED -> null;
        };
    }

    /** A stage without a number is noted as such: a figure of that time would be too low. */
    static Map<TallyKind, Long> of(SupportTotals totals) {
        Map<TallyKind, Long> sums = new EnumMap<>(TallyKind.class);
        totals.of(SupportStage.RECOMMENDED)
                .ifPresentOrElse(
                        number -> sums.put(TallyKind.SUPPORT_RECOMMENDED, number),
                        () -> sums.put(TallyKind.SUPPORT_RECOMMENDED_HIDDEN, 1L));
        totals.of(SupportStage.PLACED)
                .ifPresentOrElse(
                        number -> sums.put(TallyKind.SUPPORT_PLACED, number),
                        () -> sums.put(TallyKind.SUPPORT_PLACED_HIDDEN, 1L));
        return sums;
    }
}
