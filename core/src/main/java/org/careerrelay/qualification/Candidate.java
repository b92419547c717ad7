package org.careerrelay.qualification;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.Referral;
import org.jspecify.annotations.Nullable;

/**
 * A referral that was accepted as new and may count now.
 *
 * @param referral the referral, locked
 * @param standing where it stands already, or null: its answer is being taken
 */
record Candidate(Referral referral, @Nullable Qualification standing) {

    /** Whether its answer is being taken. */
    boolean isNew() {
        return standing == null;
    }

    /** What somebody has approved. */
    List<Finding> approved() {
        return standing != null && standing.state() == QualificationState.APPROVED ? standing.findings() : List.of();
    }

    /** Before when it does not count. */
    Instant holdUntil(Instant unlessStanding) {
        return standing == null ? unlessStanding : standing.holdUntil();
    }
}
