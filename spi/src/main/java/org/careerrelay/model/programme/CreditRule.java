package org.careerrelay.model.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How many counted people earn how many credits; it repeats, and the remainder carries over (A01, A02).
 *
 * @param threshold people per grant, 1 to 1000
 * @param grant credits per grant, 1 to 100
 */
public record CreditRule(
        @Min(1) @Max(1000) int threshold, @Min(1) @Max(100) int grant) {

    /** Ten people, one credit. */
    public static final CreditRule TEN_FOR_ONE = new CreditRule(10, 1);
}
