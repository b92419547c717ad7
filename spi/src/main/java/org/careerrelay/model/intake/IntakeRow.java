package org.careerrelay.model.intake;

import java.util.List;
import java.util.Map;
import org.careerrelay.model.Violation;

/**
 * One row of an export, fields by meaning, values as they stood. It prints without its values, which are a person's.
 *
 * @param number 1 for the first data row
 * @param fields the values; a missing field counts as empty
 * @param faults what made the row unreadable, such as more fields than the header has: then no value can be trusted
 */
public record IntakeRow(long number, Map<IntakeField, String> fields, List<Violation> faults) {

    /** Copies map and list. */
    public IntakeRow {
        fields = Map.copyOf(fields);
        faults = List.copyOf(faults);
    }

    /**
     * A row that was read without faults.
     *
     * @param number 1 for the first data row
     * @param fields the values; a missing field counts as empty
     */
    public IntakeRow(long number, Map<IntakeField, String> fields) {
        this(number, fields, List.of());
    }

    /**
     * A value.
     *
     * @param field its meaning
     * @return the value as it stood, empty where there is none
     */
    public String get(IntakeField field) {
        return fields.getOrDefault(field, "");
    }

    /** The row's number and nothing else. */
    @Override
    public String toString() {
        return "row " + number;
    }
}
