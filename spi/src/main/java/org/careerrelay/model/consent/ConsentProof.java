package org.careerrelay.model.consent;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * By what the addressee of one consent is known again through its manage link: a keyed hash of the address, bound to that
 * consent. It works when the person's index is gone, and recognises nobody in anything else, since the same address gives another hash with
 * every other consent.
 *
 * @param consent the consent
 * @param keyVersion version of the key
 * @param mac 32 bytes
 * @param failedProofs wrong addresses that count towards the next lock
 * @param lockedUntil until when no proof is taken, or null
 */
public record ConsentProof(
        OpaqueId consent,
        int keyVersion,
        byte[] mac,
        int failedProofs,
        @Nullable Instant lockedUntil) {

    /**
     * The same after a try.
     *
     * @param failed wrong addresses that count towards the next lock
     * @param until until when no proof is taken, or null
     * @return the changed proof
     */
    public ConsentProof tried(int failed, @Nullable Instant until) {
        return new ConsentProof(consent, keyVersion, mac, failed, until);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConsentProof that
                && consent.equals(that.consent)
                && keyVersion == that.keyVersion
                && Arrays.equals(mac, that.mac)
                && failedProofs == that.failedProofs
                && Objects.equals(lockedUntil, that.lockedUntil);
    }

    @Override
    public int hashCode() {
        return consent.hashCode();
    }

    /** The consent and the version: the hash is nobody's business. */
    @Override
    public String toString() {
        return "ConsentProof[" + consent + ", " + keyVersion + "]";
    }
}
