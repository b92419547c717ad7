package org.careerrelay.model.consent;

import java.util.List;
import org.careerrelay.model.Violation;

/**
 * What became of one row of a bulk import; each row has exactly one.
 *
 * @param row number of the row
 * @param reference what the consent is called; empty where the row could not be read
 * @param outcome what became of it
 * @param violations why it was refused, in order
 */
public record ConsentImportResult(long row, String reference, Outcome outcome, List<Violation> violations) {

    /** Copies the list. */
    public ConsentImportResult {
        violations = List.copyOf(violations);
    }

    /** What can become of a row. */
    public enum Outcome {
        /** It is kept now. */
        TAKEN,
        /** It says no, and that holds now: what was agreed to before was taken back. */
        TAKEN_BACK,
        /** The very same was taken before; nothing was done again. */
        REPEATED,
        /** What is here is newer, or was proved here: nothing was changed. */
        SUPERSEDED,
        /** Another content was taken before under its name. */
        CONFLICT,
        /** Something is wrong with it; nothing was done. */
        REFUSED
    }
}
