package org.careerrelay.model.introduction;

/** What became of the request for an introduction. */
public sealed interface RequestResult {

    /**
     * It is requested; a credit is reserved.
     *
     * @param introduction the introduction
     * @param repeated true when the very same request had been made before; nothing was done again
     */
    record Requested(Introduction introduction, boolean repeated) implements RequestResult {}

    /** There is no credit to draw on, by the published figure. */
    record NothingToRedeem() implements RequestResult {}

    /** Another hire from one request has no credit to draw on: it is outside of the programme, for the agency's ordinary fee. */
    record OrdinaryFee() implements RequestResult {}

    /** There has been no first hire from that request yet, or there is no such introduction. */
    record NoFirstHire() implements RequestResult {}

    /**
     * A cap of the programme is reached (A22).
     *
     * @param cap which
     * @param limit how many it allows
     */
    record CapReached(Cap cap, int limit) implements RequestResult {}

    /** The order lies outside of what the programme's credits are for (Q20). */
    record OutOfScope() implements RequestResult {}

    /** The programme is a trial: nothing can be redeemed before the legal review. */
    record Trial() implements RequestResult {}

    /** The agency's licence is missing or has ended. */
    record NoLicence() implements RequestResult {}

    /** The programme has ended, and so has the time in which its credits could still be requested. */
    record Ended() implements RequestResult {}

    /** The request key was used for another order before. */
    record Conflict() implements RequestResult {}

    /** The caps of a programme. */
    enum Cap {
        /** How many credits are reserved at the same time. */
        OPEN_AT_ONCE,
        /** How many were requested within twelve months. */
        PER_YEAR
    }
}
