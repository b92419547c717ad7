package org.careerrelay.model.intake;

import java.util.List;
import java.util.Set;
import org.careerrelay.model.Violation;

/**
 * A row whose values are written alike (B08). It prints without its values.
 *
 * @param row the row: one form for every mail address, name, reading, telephone number, date and reason; what could not be read stands as it stood
 * @param changed the fields that were written otherwise before
 * @param issues what could not be read or is missing
 */
public record CleanedRow(IntakeRow row, Set<IntakeField> changed, List<Violation> issues) {

    /** Copies both. */
    public CleanedRow {
        changed = Set.copyOf(changed);
        issues = List.copyOf(issues);
    }

    /** The row's number and nothing else. */
    @Override
    public String toString() {
        return row.toString();
    }
}
