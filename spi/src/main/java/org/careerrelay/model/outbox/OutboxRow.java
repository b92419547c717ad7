package org.careerrelay.model.outbox;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.jspecify.annotations.Nullable;

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
 * @param traceparent the trace in which it arose (W3C Trace Context, section 3.2), or null
 */
public record OutboxRow(
        TenantId tenant,
        OpaqueId id,
        OutboxKind kind,
        String destination,
        OpaqueId subject,
        String note,
        int attempts,
        Instant notBefore,
        @Nullable String traceparent) {

    /**
     * A row that arose in no trace.
     *
     * @param tenant whose it is
     * @param id its id
     * @param kind what is to be done
     * @param destination key of the partner, or {@code "mail"}
     * @param subject what it is about
     * @param note a word on the step, or empty
     * @param attempts how often it was tried
     * @param notBefore when it may be tried next
     */
    public OutboxRow(
            TenantId tenant,
            OpaqueId id,
            OutboxKind kind,
            String destination,
            OpaqueId subject,
            String note,
            int attempts,
            Instant notBefore) {
        this(tenant, id, kind, destination, subject, note, attempts, notBefore, null);
    }

    /**
     * The row as it is to be tried again.
     *
     * @param newNote the note
     * @param newAttempts how often it was tried
     * @param newNotBefore when it may be tried next
     * @return the row with these
     */
    public OutboxRow again(String newNote, int newAttempts, Instant newNotBefore) {
        return new OutboxRow(tenant, id, kind, destination, subject, newNote, newAttempts, newNotBefore, traceparent);
    }
}
