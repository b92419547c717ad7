package org.careerrelay.model.referral;

import java.time.LocalDate;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * What an agency says beside {@code ACCEPTED_DUPLICATE} or {@code REFUSED} (Q5). A duplicate's detail has the day the person was first known,
 * a refusal's has none; the commitment binds the agency to that day, so it comes with one only.
 *
 * @param reason why the person was not accepted as new
 * @param firstKnown the day on which the agency first knew the person, for duplicates only
 * @param commitment what the agency's installation committed to, or null where the answer was not given on one
 */
public record AnswerDetail(
        AnswerReason reason,
        @Nullable LocalDate firstKnown,
        @Nullable Commitment commitment) {

    /**
     * The detail of a refusal.
     *
     * @param reason a reason for {@link AgencyAnswer#REFUSED}
     * @return the detail
     */
    public static AnswerDetail refused(AnswerReason reason) {
        return new AnswerDetail(reason, null, null);
    }

    /**
     * The detail of a duplicate, without a commitment.
     *
     * @param reason a reason for {@link AgencyAnswer#ACCEPTED_DUPLICATE}
     * @param firstKnown the day on which the agency first knew the person
     * @return the detail
     */
    public static AnswerDetail duplicate(AnswerReason reason, LocalDate firstKnown) {
        return new AnswerDetail(reason, firstKnown, null);
    }

    /**
     * Whether the agency says in a dispute what it said in its answer: the opening is about this referral and this day, and it is what the
     * agency had committed to. Needs no installation and no key.
     *
     * @param referral the reference of the referral that was answered
     * @param opening what the agency opens now
     * @return false also where there is no commitment
     */
    public boolean isOpenedBy(OpaqueId referral, CommitmentOpening opening) {
        return commitment != null
                && opening.referral().equals(referral)
                && opening.firstKnown().equals(firstKnown)
                && commitment.isOpenedBy(opening);
    }

    /**
     * The same with a commitment.
     *
     * @param value the commitment
     * @return the completed detail
     */
    public AnswerDetail committedBy(Commitment value) {
        return new AnswerDetail(reason, firstKnown, value);
    }
}
