package org.careerrelay.model.audit;

import java.time.Instant;
import java.util.Arrays;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.event.Chained;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log (B17, B18): who did or read what, and why. It names nobody but the actor, whose reference is opaque.
 *
 * @param number 1 for the first of the tenant, then rising by one without gaps
 * @param at when
 * @param accessor who, in which role, and why
 * @param action what
 * @param outcome what became of it
 * @param subject an opaque id of what it is about, or null where it is about no single thing
 * @param hash SHA-256 over the hash before and the canonical form of all the others
 */
public record AuditEntry(
        long number,
        Instant at,
        Accessor accessor,
        AccessAction action,
        AccessOutcome outcome,
        @Nullable OpaqueId subject,
        byte[] hash)
        implements Chained {

    @Override
    public byte[] toCanonicalBytes(byte[] before) {
        AccessReason reason = accessor.reason();
        return new CanonicalForm("cr1.audit")
                .bytes(before)
                .number(number)
                .instant(at)
                .text(accessor.actor())
                .text(accessor.role().name())
                .text(reason == null ? null : reason.code().name())
                .text(reason == null ? null : reason.text())
                .text(action.name())
                .text(outcome.name())
                .text(subject == null ? null : subject.toString())
                .toBytes();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditEntry that
                && number == that.number
                && Arrays.equals(hash, that.hash)
                && Arrays.equals(toCanonicalBytes(hash), that.toCanonicalBytes(hash));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }
}
