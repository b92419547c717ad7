package org.careerrelay.model.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose time is over.
 *
 * @param rows how many
 * @param oldest when the oldest of them was made, or null where there is none
 */
public record AgedRows(long rows, @Nullable Instant oldest) {

    /** None. */
    public static final AgedRows NONE = new AgedRows(0, null);

    /**
     * These and others.
     *
     * @param others the others
     * @return the sum, with the older of the two
     */
    public AgedRows and(AgedRows others) {
        boolean older = oldest == null || others.oldest != null && others.oldest.isBefore(oldest);
        return new AgedRows(rows + others.rows, older ? others.oldest : oldest);
    }
}
