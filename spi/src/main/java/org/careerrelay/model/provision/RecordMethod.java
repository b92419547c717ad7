package org.careerrelay.model.provision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a record is made (APPI rule 19).
 *
 * @param kind each time, for a period, or by a contract
 * @param from begin of the period, or null where there is none
 * @param until its end, or null
 */
public record RecordMethod(
        Kind kind, @Nullable Instant from, @Nullable Instant until) {

    /** One record for each provision: the default. */
    public static final RecordMethod EACH = new RecordMethod(Kind.EACH, null, null);

    /** A contract with the person stands for the record. */
    public static final RecordMethod CONTRACT = new RecordMethod(Kind.CONTRACT, null, null);

    /**
     * One record for all provisions of a period.
     *
     * @param from its begin
     * @param until its end
     * @return the method
     */
    public static RecordMethod batch(Instant from, Instant until) {
        return new RecordMethod(Kind.BATCH, from, until);
    }

    /** How a record is made. */
    public enum Kind {
        /** Each time (rule 19, paragraph 1). */
        EACH,
        /** For a period, where provision goes on and on (rule 19, paragraph 2). */
        BATCH,
        /** By a contract or another document (rule 19, paragraph 3). */
        CONTRACT
    }
}
