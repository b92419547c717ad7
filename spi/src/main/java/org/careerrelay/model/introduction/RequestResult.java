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

    /** The programme is a trial: nothing can be redeemed before the legal review. */
    record Trial() implements RequestResult {}

    /** The agency's licence is missing or has ended. */
    record NoLicence() implements RequestResult {}

    /** The request key was used for another order before. */
    record Conflict() implements RequestResult {}
}
