package org.careerrelay.model.community;

/** What became of something that was recorded of a member. */
public sealed interface MembershipResult {

    /**
     * Whom it is about.
     *
     * @return the company's id of the person, as it was given
     */
    String reference();

    /**
     * It is recorded.
     *
     * @param reference the company's id of the person
     */
    record Recorded(String reference) implements MembershipResult {}

    /**
     * It is what holds already; nothing was done.
     *
     * @param reference the company's id of the person
     */
    record Repeated(String reference) implements MembershipResult {}

    /**
     * Nobody is known by that id; nothing was done.
     *
     * @param reference the id
     */
    record Unknown(String reference) implements MembershipResult {}

    /**
     * They agreed before the decision of the rejection, when they could hardly refuse; nothing was done.
     *
     * @param reference the company's id of the person
     */
    record BeforeTheDecision(String reference) implements MembershipResult {}

    /**
     * They left, or asked that their data be used no longer, after they had agreed to this; nothing was done.
     *
     * @param reference the company's id of the person
     */
    record LeftSince(String reference) implements MembershipResult {}

    /**
     * They have not agreed to be kept, or it holds no longer; nothing was done.
     *
     * @param reference the company's id of the person
     */
    record NotAMember(String reference) implements MembershipResult {}
}
