package org.careerrelay.model.intake;

import java.util.Map;

/**
 * One row of an export, fields by meaning, values as they stood. It prints without its values, which are a person's.
 *
 * @param number 1 for the first data row
 * @param fields the values; a missing field counts as empty
 */
public record IntakeRow(long number, Map<IntakeField, String> fields) {

    /** Copies the map. */
    public IntakeRow {
        fields = Map.copyOf(fields);
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
