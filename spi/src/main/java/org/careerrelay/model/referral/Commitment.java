package org.careerrelay.model.referral;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.careerrelay.model.CanonicalForm;
import org.jspecify.annotations.Nullable;

/**
 * A salted commitment of an agency to what it knew of a person when it answered "duplicate" (Q5): SHA-256 over the length-prefixed form of a
 * {@link CommitmentOpening}. It tells nothing to whom the salt is not known. In a dispute the agency gives the opening, and everybody who has
 * the answer can check it: {@link AnswerDetail#isOpenedBy}.
 */
public final class Commitment {

    /** How many bytes it has. */
    public static final int BYTES = 32;

    private static final String DOMAIN = "cr1.commitment";

    private final byte[] sha256;

    private Commitment(byte[] sha256) {
        this.sha256 = sha256;
    }

    /**
     * Takes a commitment that was made before.
     *
     * @param sha256 {@value #BYTES} bytes; copied
     * @return the commitment
     * @throws IllegalArgumentException when it has another length
     */
    public static Commitment of(byte[] sha256) {
        if (sha256.length != BYTES) {
            throw new IllegalArgumentException("a commitment has " + BYTES + " bytes");
        }
        return new Commitment(sha256.clone());
    }

    /**
     * Commits to an opening.
     *
     * @param opening what to commit to
     * @return the commitment
     */
    public static Commitment to(CommitmentOpening opening) {
        byte[] form = new CanonicalForm(DOMAIN)
                .bytes(opening.salt())
                .id(opening.referral())
                .id(opening.person())
                .number(opening.firstKnown().toEpochDay())
                .toBytes();
        try {
            return new Commitment(MessageDigest.getInstance("SHA-256").digest(form));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
    }

    /**
     * Whether this is the commitment to an opening; the time it takes tells nothing.
     *
     * @param opening what the agency says it committed to
     * @return true when it did
     */
    public boolean isOpenedBy(CommitmentOpening opening) {
        return equals(to(opening));
    }

    /**
     * Its bytes.
     *
     * @return a copy
     */
    public byte[] toBytes() {
        return sha256.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Commitment that && MessageDigest.isEqual(sha256, that.sha256);
    }

    @Override
    public int hashCode() {
        return (sha256[0] & 0xff) << 24 | (sha256[1] & 0xff) << 16 | (sha256[2] & 0xff) << 8 | sha256[3] & 0xff;
    }

    /** 64 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(sha256);
    }
}
