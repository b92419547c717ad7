package org.careerrelay.kpi;

import java.util.List;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.TallyKind;

/**
 * What the record has of people who leave, of months that are over (C10).
 *
 * @param links links that the company gave to them
 * @param placed of whom the agency told that they found work, each with the person's consent to that
 */
record LeaverPlacements(long links, long placed) {

    static final LeaverPlacements NONE = new LeaverPlacements(0, 0);

    static LeaverPlacements of(List<GroupTally> routes) {
        return new LeaverPlacements(sum(routes, TallyKind.LEAVER_ISSUED), sum(routes, TallyKind.SUPPORT_PLACED));
    }

    private static long sum(List<GroupTally> routes, TallyKind kind) {
        return routes.stream()
                .filter(tally -> tally.kind() == kind)
                .mapToLong(GroupTally::amount)
                .sum();
    }
}
