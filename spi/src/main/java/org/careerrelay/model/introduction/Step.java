package org.careerrelay.model.introduction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One side's word on an introduction.
 *
 * @param kind what is said
 * @param on the first day of work or the last one; only where the kind says so
 * @param decline why; only with DECLINED
 * @param outcome how a dispute should end; only with RESOLVED
 */
public record Step(
        Kind kind,
        @Nullable LocalDate on,
        @Nullable Decline decline,
        @Nullable Resolution outcome) {

    /** What is said. The name is what is stored and sent. */
    public enum Kind {
        /** The agency: somebody is proposed. */
        PROPOSED,
        /** The agency: the proposed person does not want to go on; the request does. */
        WITHDRAWN,
        /** The company: talks have begun. */
        INTERVIEWING,
        /** The company: the employment is agreed. */
        ACCEPTED,
        /** Either: the person has joined; {@link Step#on()} is the first day of work. */
        JOINED,
        /** Either: it ends here; {@link Step#decline()} says why. */
        DECLINED,
        /** Either: the person has left; {@link Step#on()} is the last day of work. */
        LEFT_EARLY,
        /** The side that did not report what waits for a word: it is so. */
        CONFIRMED,
        /** The side that did not report what waits for a word: it is not so. */
        DISPUTED,
        /** Either: the dispute should end like this, {@link Step#outcome()}. */
        RESOLVED
    }

    /**
     * Checks that what a kind needs is there, and nothing else.
     *
     * @throws IllegalArgumentException when it is not
     */
    public Step {
        boolean dated = kind == Kind.JOINED || kind == Kind.LEFT_EARLY;
        if (dated != (on != null)
                || (kind == Kind.DECLINED) != (decline != null)
                || (kind == Kind.RESOLVED) != (outcome != null)) {
            throw new IllegalArgumentException(kind + " with too little or too much");
        }
    }

    /**
     * A step that says it all by itself.
     *
     * @param kind neither JOINED, LEFT_EARLY, DECLINED nor RESOLVED
     * @return the step
     */
    public static Step of(Kind kind) {
        return new Step(kind, null, null, null);
    }

    /**
     * The person has joined.
     *
     * @param on the first day of work
     * @return the step
     */
    public static Step joined(LocalDate on) {
        return new Step(Kind.JOINED, on, null, null);
    }

    /**
     * The person has left.
     *
     * @param on the last day of work
     * @return the step
     */
    public static Step leftEarly(LocalDate on) {
        return new Step(Kind.LEFT_EARLY, on, null, null);
    }

    /**
     * It ends here.
     *
     * @param why why
     * @return the step
     */
    public static Step declined(Decline why) {
        return new Step(Kind.DECLINED, null, why, null);
    }

    /**
     * The dispute should end like this.
     *
     * @param outcome how
     * @return the step
     */
    public static Step resolved(Resolution outcome) {
        return new Step(Kind.RESOLVED, null, null, outcome);
    }
}
