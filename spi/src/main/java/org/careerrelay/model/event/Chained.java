package org.careerrelay.model.event;

/** Something with a number that is chained to what comes before it by a hash (B18): SHA-256 over {@link #toCanonicalBytes}. */
public interface Chained {

    /**
     * Its number.
     *
     * @return 1 for the first of the tenant, then rising by one without gaps
     */
    long number();

    /**
     * Its hash.
     *
     * @return 32 bytes
     */
    byte[] hash();

    /**
     * What its hash is over: a form that never changes, of the hash before and of all but its own hash.
     *
     * @param before the hash before, 32 zero bytes before the first
     * @return the bytes
     */
    byte[] toCanonicalBytes(byte[] before);
}
