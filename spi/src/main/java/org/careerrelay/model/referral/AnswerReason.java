package org.careerrelay.model.referral;

/**
 * Why an agency did not accept a person as new (Q5). The name is what is stored and sent. No reason tells of another company: what another
 * company has to do with it stays at the agency (A31, V-C17).
 */
public enum AnswerReason {
    /** The agency knew the person before, wherever from (A28). */
    ALREADY_KNOWN(AgencyAnswer.ACCEPTED_DUPLICATE),
    /** Another referral of the same company brought the person. */
    OTHER_REFERRAL(AgencyAnswer.ACCEPTED_DUPLICATE),
    /** The agency could not get into contact with the person. */
    NOT_REACHABLE(AgencyAnswer.REFUSED),
    /** The agency does not place people in the occupations or the places the person looks for. */
    OUT_OF_SCOPE(AgencyAnswer.REFUSED),
    /** The person did not want to be registered after all. */
    DECLINED_BY_PERSON(AgencyAnswer.REFUSED),
    /** The agency holds that the referral was made up or manipulated (CMP-15). */
    SUSPECTED_FRAUD(AgencyAnswer.REFUSED),
    /** Another reason, agreed between the two outside of this system. */
    OTHER(AgencyAnswer.REFUSED);

    private final AgencyAnswer answer;

    AnswerReason(AgencyAnswer answer) {
        this.answer = answer;
    }

    /**
     * The answer it is a reason for.
     *
     * @return {@link AgencyAnswer#ACCEPTED_DUPLICATE} or {@link AgencyAnswer#REFUSED}
     */
    public AgencyAnswer answer() {
        return answer;
    }
}
