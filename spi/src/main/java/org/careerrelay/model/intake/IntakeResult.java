package org.careerrelay.model.intake;

import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of an export.
 *
 * @param row the row's number, 1 for the first data row
 * @param application the application's id as it was read, may be empty
 * @param outcome the outcome
 * @param violations all that is wrong with the row, not only what decided the outcome
 * @param referral reference of the referral that may come of it, or null where there is no link
 */
public record IntakeResult(
        long row,
        String application,
        IntakeOutcome outcome,
        List<Violation> violations,
        @Nullable OpaqueId referral) {

    /** Copies the list. */
    public IntakeResult {
        violations = List.copyOf(violations);
    }
}
