package org.careerrelay.model.provision;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * How a provision stands: the only part of a record that changes.
 *
 * @param state how far it has come
 * @param providedAt when it first may have arrived, or null before that
 * @param outcome code of why nothing was provided, or null
 * @param acknowledgement the message whose arrival the recipient confirmed, or null
 * @param acknowledgedAt when it was confirmed, or null
 */
public record ProvisionStanding(
        ProvisionState state,
        @Nullable Instant providedAt,
        @Nullable String outcome,
        @Nullable OpaqueId acknowledgement,
        @Nullable Instant acknowledgedAt) {

    /** The message waits. */
    public static final ProvisionStanding PREPARED =
            new ProvisionStanding(ProvisionState.PREPARED, null, null, null, null);

    /**
     * It is on its way.
     *
     * @param at since when; the first time stays
     * @return the standing
     */
    public ProvisionStanding onItsWay(Instant at) {
        return new ProvisionStanding(ProvisionState.ON_ITS_WAY, providedAt == null ? at : providedAt, null, null, null);
    }

    /**
     * It has arrived.
     *
     * @param message the message that was confirmed
     * @param at when
     * @return the standing
     */
    public ProvisionStanding provided(OpaqueId message, Instant at) {
        return new ProvisionStanding(ProvisionState.PROVIDED, providedAt == null ? at : providedAt, null, message, at);
    }

    /**
     * Nothing was provided.
     *
     * @param code why
     * @return the standing
     */
    public ProvisionStanding notProvided(String code) {
        return new ProvisionStanding(ProvisionState.NOT_PROVIDED, providedAt, code, null, null);
    }
}
