package org.careerrelay.model.kpi;

import java.util.List;

/**
 * What must hold before a person counts in a programme (A36), as it stood when the report was made.
 *
 * @param agency key of the agency
 * @param conditions {@code ACKNOWLEDGED} first, which is a valid consent and the agency's "new"; then what was added to it
 */
public record CountingConditions(String agency, List<String> conditions) {

    /** Copies the list. */
    public CountingConditions {
        conditions = List.copyOf(conditions);
    }
}
