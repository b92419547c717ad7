package org.careerrelay.model.introduction;

/** Why an introduction was declined, or a proposal turned down. The name is what is stored. */
public enum DeclineReason {
    /** The agency: what is asked for would break the law (ESA article 5-6). */
    ORDER_UNLAWFUL,
    /** The agency: the conditions fall far short of what is usual (ESA article 5-6). */
    CONDITIONS_INADEQUATE,
    /** The agency: the conditions were not stated (ESA articles 5-3 and 5-6). */
    CONDITIONS_NOT_STATED,
    /** The agency: it has nobody who fits. */
    NO_SUITABLE_PERSON,
    /** Either: the proposed person does not want to go on. */
    PERSON_WITHDREW,
    /** The company: it did not choose the proposed person. */
    NOT_SELECTED,
    /** The company: the job was filled otherwise. */
    POSITION_FILLED,
    /** The company: there is no such job any more. */
    POSITION_CANCELLED,
    /** Either: something else. */
    OTHER,
    /** The engine: both sides agreed that a disputed credit goes back. */
    DISPUTE_RESOLVED,
    /** The engine: this person cannot be introduced on a credit (Q18); the request goes on. */
    NOT_ON_A_CREDIT,
    /** The engine: the proposal was incomplete, or rests on no valid consent for this company; the request goes on. */
    PROPOSAL_INVALID;

    /**
     * Whether a side may give it; the others are said by the engine alone.
     *
     * @return true for all but the last three
     */
    public boolean isGivenBySide() {
        return this != DISPUTE_RESOLVED && this != NOT_ON_A_CREDIT && this != PROPOSAL_INVALID;
    }
}
