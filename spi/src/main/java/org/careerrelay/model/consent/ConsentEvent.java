package org.careerrelay.model.consent;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;

/**
 * One step in the life of a consent; never changed, never deleted while the consent is kept.
 *
 * @param consent the consent
 * @param sequence 1 for the first, then rising by one
 * @param state the state it came into
 * @param at when
 * @param by who acted
 */
public record ConsentEvent(OpaqueId consent, int sequence, ConsentState state, Instant at, Actor by) {

    /** Who acted. */
    public enum Actor {
        /** The person. */
        PRINCIPAL,
        /** The company. */
        CONTROLLER,
        /** The engine, such as at expiry. */
        SYSTEM
    }
}
