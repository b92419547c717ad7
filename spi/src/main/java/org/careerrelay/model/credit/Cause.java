package org.careerrelay.model.credit;

import org.careerrelay.model.OpaqueId;

/** What a ledger entry is bound to. An entry of one kind exists at most once per cause in a programme. */
public sealed interface Cause {

    /**
     * A referral was acknowledged.
     *
     * @param id the opaque reference of the referral
     */
    record OfReferral(OpaqueId id) implements Cause {}

    /**
     * The counts reached the threshold another time.
     *
     * @param number 1 for the first grant of the programme
     */
    record OfGrant(long number) implements Cause {}

    /**
     * One credit, when it runs out.
     *
     * @param number the credit
     */
    record OfCredit(long number) implements Cause {}

    /**
     * Somebody's command, with evidence; the event of this id tells whose and what.
     *
     * @param id the command
     */
    record OfCommand(OpaqueId id) implements Cause {}

    /**
     * A step of an introduction.
     *
     * @param id the introduction
     */
    record OfIntroduction(OpaqueId id) implements Cause {}
}
