package org.careerrelay.model.outbox;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;

/**
 * An effect that was given up and waits for a person: a dead letter (H09).
 *
 * @param id its id, by which it can be replayed
 * @param tenantKind what its sender is
 * @param tenant key of its sender
 * @param kind what was to be done
 * @param destination key of the partner, or {@code "mail"}
 * @param subject what it is about
 * @param attempts how often it was tried
 * @param code what was wrong; empty when it was given up by an earlier version, which did not write it down
 * @param parkedAt when it was given up
 */
public record ParkedMessage(
        OpaqueId id,
        TenantKind tenantKind,
        String tenant,
        OutboxKind kind,
        String destination,
        OpaqueId subject,
        int attempts,
        String code,
        Instant parkedAt) {}
