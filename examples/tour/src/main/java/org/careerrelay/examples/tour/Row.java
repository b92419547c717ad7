package org.careerrelay.examples.tour;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.intake.IntakeOutcome;
import org.careerrelay.model.intake.IntakeResult;

/**
 * What the library said about one row of the export.
 *
 * @param number 1 for the first data row
 * @param application the application's id as it was read, may be empty
 * @param outcome what became of it
 * @param codes the codes of what is wrong with it
 * @param referral the referral that may come of it
 */
record Row(long number, String application, IntakeOutcome outcome, List<String> codes, Optional<OpaqueId> referral) {

    static Row of(IntakeResult result) {
        Stream<String> codes = result.violations().stream().map(Violation::code).distinct();
        return new Row(
                result.row(),
                result.application(),
                result.outcome(),
                codes.toList(),
                Optional.ofNullable(result.referral()));
    }

    /** Whether a mail goes out for it. */
    boolean isMailed() {
        return outcome == IntakeOutcome.LINK || outcome == IntakeOutcome.NO_LINK;
    }
}
