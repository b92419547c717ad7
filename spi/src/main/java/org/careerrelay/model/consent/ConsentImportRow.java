package org.careerrelay.model.consent;

import java.util.List;
import org.careerrelay.model.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A row of a bulk import.
 *
 * @param <T> what is imported
 * @param number its number, for its result
 * @param value what was read, or null where it could not be
 * @param faults why it could not be read
 */
public record ConsentImportRow<T>(long number, @Nullable T value, List<Violation> faults) {

    /** Copies the list. */
    public ConsentImportRow {
        faults = List.copyOf(faults);
    }

    /**
     * A row that was read.
     *
     * @param <T> what is imported
     * @param number its number
     * @param value what was read
     * @return the row
     */
    public static <T> ConsentImportRow<T> of(long number, T value) {
        return new ConsentImportRow<>(number, value, List.of());
    }
}
