package org.careerrelay.model.event;

import java.util.Arrays;

/**
 * The end of a tenant's chain of numbered events.
 *
 * @param number number of the last event, 0 before the first
 * @param hash its hash, 32 zero bytes before the first
 */
public record ChainHead(long number, byte[] hash) {

    /**
     * The head of an empty chain.
     *
     * @return number 0 and 32 zero bytes
     */
    public static ChainHead empty() {
        return new ChainHead(0, new byte[32]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChainHead that && number == that.number && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }
}
