package org.careerrelay.model.credit;

import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an agency owes a company: credits that were granted and are not used up, by age.
 *
 * @param company key of the company
 * @param agency key of the agency
 * @param asOf the moment it was reckoned for
 * @param ages the ages, the youngest first; always the same ones
 */
public record OutstandingCredits(String company, String agency, Instant asOf, List<Age> ages) {

    /** Copies the list. */
    public OutstandingCredits {
        ages = List.copyOf(ages);
    }

    /**
     * Credits of one age.
     *
     * @param fromMonths whole months since the grant, at least
     * @param belowMonths whole months since the grant, fewer than these; null for the oldest
     * @param available credits without an introduction, those included that cannot be used yet (A27)
     * @param reserved credits for which an introduction is under way
     */
    public record Age(int fromMonths, @Nullable Integer belowMonths, long available, long reserved) {}

    /**
     * Credits of every age without an introduction.
     *
     * @return how many
     */
    public long available() {
        return sum(Age::available);
    }

    /**
     * Credits of every age for which an introduction is under way.
     *
     * @return how many
     */
    public long reserved() {
        return sum(Age::reserved);
    }

    private long sum(ToLongFunction<Age> credits) {
        return ages.stream().mapToLong(credits).sum();
    }
}
