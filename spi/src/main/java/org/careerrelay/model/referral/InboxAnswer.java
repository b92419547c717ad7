package org.careerrelay.model.referral;

import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * An agency's decision on a referral it received.
 *
 * @param company key of the company
 * @param referral the company's opaque reference
 * @param answer the decision
 * @param detail why the person is not accepted as new, or null (Q5); the commitment is made by the agency's installation
 */
public record InboxAnswer(
        String company,
        OpaqueId referral,
        AgencyAnswer answer,
        @Nullable AnswerDetail detail) {

    /**
     * A decision without a detail.
     *
     * @param company key of the company
     * @param referral the company's opaque reference
     * @param answer the decision
     */
    public InboxAnswer(String company, OpaqueId referral, AgencyAnswer answer) {
        this(company, referral, answer, null);
    }
}
