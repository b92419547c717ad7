package org.careerrelay.model.referral;

import org.careerrelay.model.OpaqueId;

/**
 * What became of one acknowledgement.
 *
 * @param referral the reference
 * @param outcome what was done
 */
public record AcknowledgementResult(OpaqueId referral, Outcome outcome) {

    /** What was done with an acknowledgement. */
    public enum Outcome {
        /** Recorded, and the person counts. */
        COUNTED,
        /** Recorded; whether and when the person counts is decided later (A27, A29). */
        PENDING,
        /** Recorded; the agency says new, but this person has counted in this programme before (A30). */
        PERSON_ALREADY_COUNTED,
        /** Recorded; a duplicate, a refusal, or a person whom a condition of the programme keeps out does not count (R-62, A28). */
        NOT_COUNTED,
        /** The very same answer, with the same detail, had been recorded before; nothing was done again. */
        REPEATED,
        /** Another answer, or the same with another detail, had been recorded before; it stays. */
        CONFLICT,
        /** Its detail does not belong to the answer, or is not whole (Q5); nothing was recorded. */
        INVALID_DETAIL,
        /** The person had withdrawn before; nothing counts. */
        WITHDRAWN,
        /** The referral was never handed over to this agency. */
        UNKNOWN
    }
}
