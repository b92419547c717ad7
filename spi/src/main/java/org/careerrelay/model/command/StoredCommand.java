package org.careerrelay.model.command;

import java.time.Instant;
import java.util.Arrays;
import org.careerrelay.model.OpaqueId;

/**
 * A command that was taken under a key, and what it resulted in (A21).
 *
 * @param key the caller's key; unique per tenant
 * @param id its id; ledger entries and events that follow from it name it
 * @param fingerprint keyed hash of the command's canonical form: the same key with another body is a conflict
 * @param outcome what it resulted in, in opaque words; empty while it is being carried out
 * @param at when it was taken
 */
public record StoredCommand(String key, OpaqueId id, byte[] fingerprint, String outcome, Instant at) {

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredCommand that
                && key.equals(that.key)
                && id.equals(that.id)
                && Arrays.equals(fingerprint, that.fingerprint)
                && outcome.equals(that.outcome)
                && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
