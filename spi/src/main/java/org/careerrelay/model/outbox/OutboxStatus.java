package org.careerrelay.model.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits in the outbox.
 *
 * @param waiting rows to be tried, leased ones included
 * @param parked rows that were given up
 * @param held rows that wait until somebody approves them; they are not among the waiting ones
 * @param nextDue when the next waiting row may be claimed (of a leased row: the end of its lease), or null when none waits
 */
public record OutboxStatus(
        long waiting, long parked, long held, @Nullable Instant nextDue) {

    /**
     * Without rows to be approved.
     *
     * @param waiting rows to be tried, leased ones included
     * @param parked rows that were given up
     * @param nextDue when the next waiting row may be claimed, or null
     */
    public OutboxStatus(long waiting, long parked, @Nullable Instant nextDue) {
        this(waiting, parked, 0, nextDue);
    }
}
