package org.careerrelay.model.referral;

import java.time.LocalDate;
import java.util.Arrays;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Commitment} was made to. It is given away in a dispute about this referral only: whoever has the openings of two companies
 * sees by the agency's reference whether they are about the same person.
 *
 * @param salt 32 bytes that nobody can guess
 * @param referral the company's opaque reference of the referral
 * @param person the agency's own reference of the person
 * @param firstKnown the day on which the agency first knew the person
 */
public record CommitmentOpening(byte[] salt, OpaqueId referral, OpaqueId person, LocalDate firstKnown) {

    /** How many bytes a salt has. */
    public static final int SALT_BYTES = 32;

    /** Copies the salt and checks its length. */
    public CommitmentOpening {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes");
        }
        salt = salt.clone();
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommitmentOpening that
                && Arrays.equals(salt, that.salt)
                && referral.equals(that.referral)
                && person.equals(that.person)
                && firstKnown.equals(that.firstKnown);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(salt);
    }

    /** The reference of the referral; the salt is a secret until it is given away. */
    @Override
    public String toString() {
        return "CommitmentOpening[referral=" + referral + "]";
    }
}
