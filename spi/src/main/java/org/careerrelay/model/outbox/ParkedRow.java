package org.careerrelay.model.outbox;

import java.time.Instant;

/**
 * A row of the outbox that is not tried unless somebody says so: a dead letter that was given up, or one that was not approved yet.
 *
 * @param row the row, as it was when it was tried last
 * @param code what was wrong, or {@link #HELD}; empty when it was parked by version 1, which did not write it down
 * @param parkedAt since when it is not tried; of a row of version 1, when it was tried last
 */
public record ParkedRow(OutboxRow row, String code, Instant parkedAt) {

    /** The code of rows with which nothing is wrong: they wait until somebody approves them (A16). */
    public static final String HELD = "held";

    /**
     * Whether nothing is wrong with it.
     *
     * @return true where it waits to be approved
     */
    public boolean isHeld() {
        return code.equals(HELD);
    }
}
