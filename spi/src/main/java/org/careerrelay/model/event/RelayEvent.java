package org.careerrelay.model.event;

import java.time.Instant;
import java.util.Map;
import org.careerrelay.model.OpaqueId;

/**
 * Something that happened, written in the transaction of the state it explains.
 *
 * @param id its id
 * @param at when
 * @param type what
 * @param subject what it happened to: a rejection, referral, introduction or the tenant itself
 * @param details further facts, never about a person
 */
public record RelayEvent(OpaqueId id, Instant at, EventType type, OpaqueId subject, Map<String, String> details) {

    /** Copies the map. */
    public RelayEvent {
        details = Map.copyOf(details);
    }
}
