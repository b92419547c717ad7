package org.careerrelay.model.kpi;

import java.util.List;

/**
 * A figure over periods that follow one another, the oldest first.
 *
 * @param values the values
 */
public record Series(List<Fraction> values) {

    /** Copies the list. */
    public Series {
        values = List.copyOf(values);
    }

    /**
     * Whether the last value is higher than every one before it (D19). One that was reached before is no new record, and a single value is none.
     *
     * @return true for a record high
     */
    public boolean isRecordHigh() {
        int last = values.size() - 1;
        return last > 0
                && values.subList(0, last).stream()
                        .allMatch(value -> values.get(last).compareTo(value) > 0);
    }
}
