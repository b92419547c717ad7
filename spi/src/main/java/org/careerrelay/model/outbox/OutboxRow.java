package org.careerrelay.model.outbox;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;

/**
 * An effect waiting to be carried out, at least once. It holds no person's data: that is rendered at the moment of sending.
 *
 * @param tenant whose it is
 * @param id its id; receivers drop repetitions by it
 * @param kind what is to be done
 * @param destination key of the partner, or {@code "mail"}
 * @param subject what it is about
 * @param note a word on the step where the subject alone does not say it, or empty
 * @param attempts how often it was tried
 * @param notBefore when it may be tried next
 */
public record OutboxRow(
        TenantId tenant,
        OpaqueId id,
        OutboxKind kind,
        String destination,
        OpaqueId subject,
        String note,
        int attempts,
        Instant notBefore) {}
