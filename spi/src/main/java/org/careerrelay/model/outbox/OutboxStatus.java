package org.careerrelay.model.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits in the outbox.
 *
 * @param waiting rows to be tried, leased ones included
 * @param parked rows that were given up
 * @param nextDue when the next waiting row may be claimed (of a leased row: the end of its lease), or null when none waits
 */
public record OutboxStatus(
        long waiting, long parked, @Nullable Instant nextDue) {}
