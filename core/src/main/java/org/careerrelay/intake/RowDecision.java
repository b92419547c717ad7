package org.careerrelay.intake;

import java.util.List;
import org.careerrelay.model.Violation;
import org.careerrelay.model.intake.IntakeOutcome;
import org.careerrelay.model.intake.IntakeResult;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;

/** What a row asks for: nothing more, or a rejection that the engine is to take. */
public sealed interface RowDecision {

    /**
     * Nothing is to be done.
     *
     * @param result the row's result
     */
    record Decided(IntakeResult result) implements RowDecision {}

    /**
     * The rejection is to be taken.
     *
     * @param row the row's number
     * @param rejection the rejection
     * @param violations what is wrong with the row although it decides nothing, such as an unreadable date of birth
     * @param optOut whether the row says that the person wants no notices: then the mail goes without a link
     */
    record Eligible(long row, Rejection rejection, List<Violation> violations, boolean optOut) implements RowDecision {

        /** Copies the list. */
        public Eligible {
            violations = List.copyOf(violations);
        }

        /**
         * The row's result, once the engine has taken the rejection or not.
         *
         * @param taken what became of the rejection
         * @return the row's result
         */
        public IntakeResult result(RejectionResult taken) {
            return TakenRow.result(this, taken);
        }
    }

    /**
     * A decided row.
     *
     * @param row the row's number
     * @param application the application's id as it was read
     * @param outcome the outcome
     * @param violations all that is wrong with the row
     * @return the decision
     */
    static RowDecision decided(long row, String application, IntakeOutcome outcome, List<Violation> violations) {
        return new Decided(new IntakeResult(row, application, outcome, violations, null));
    }
}
