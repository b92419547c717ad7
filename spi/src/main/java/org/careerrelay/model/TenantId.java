package org.careerrelay.model;

/**
 * The number of a tenant inside one installation. Every store call carries it (B19); it is the first column of every key.
 *
 * @param number 1 and up; an unsigned 32-bit value
 */
public record TenantId(int number) {

    @Override
    public String toString() {
        return Integer.toUnsignedString(number);
    }
}
