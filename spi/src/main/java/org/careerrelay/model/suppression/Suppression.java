package org.careerrelay.model.suppression;

import java.time.Instant;

/**
 * An entry of the suppression list.
 *
 * @param key by what it is found
 * @param reason why
 * @param since since when
 * @param reviewAt when it is looked at whether it is still needed
 */
public record Suppression(SuppressionKey key, SuppressionReason reason, Instant since, Instant reviewAt) {

    /**
     * The same, to be looked at later.
     *
     * @param at when
     * @return the changed entry
     */
    public Suppression reviewedAgainAt(Instant at) {
        return new Suppression(key, reason, since, at);
    }
}
