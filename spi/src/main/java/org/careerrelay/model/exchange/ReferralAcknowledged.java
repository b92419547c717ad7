package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.jspecify.annotations.Nullable;

/**
 * From agency to company: the agency's answer.
 *
 * @param id the message's id
 * @param company key of the company
 * @param agency key of the agency
 * @param at when the agency decided
 * @param referral the reference of the hand-over
 * @param answer the answer
 * @param detail why the person was not accepted as new, or null (Q5)
 */
public record ReferralAcknowledged(
        OpaqueId id,
        String company,
        String agency,
        Instant at,
        OpaqueId referral,
        AgencyAnswer answer,
        @Nullable AnswerDetail detail)
        implements ExchangeMessage {

    /**
     * An answer without a detail.
     *
     * @param id the message's id
     * @param company key of the company
     * @param agency key of the agency
     * @param at when the agency decided
     * @param referral the reference of the hand-over
     * @param answer the answer
     */
    public ReferralAcknowledged(
            OpaqueId id, String company, String agency, Instant at, OpaqueId referral, AgencyAnswer answer) {
        this(id, company, agency, at, referral, answer, null);
    }
}
