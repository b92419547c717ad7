package org.careerrelay.model.referral;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * An agency's answer to one referral.
 *
 * @param referral the opaque reference the agency received
 * @param answer the answer
 * @param answeredAt when the agency decided
 * @param detail why the person was not accepted as new, or null (Q5); never with {@link AgencyAnswer#ACCEPTED_NEW}
 */
public record Acknowledgement(
        OpaqueId referral,
        AgencyAnswer answer,
        Instant answeredAt,
        @Nullable AnswerDetail detail) {

    /**
     * An answer without a detail.
     *
     * @param referral the opaque reference the agency received
     * @param answer the answer
     * @param answeredAt when the agency decided
     */
    public Acknowledgement(OpaqueId referral, AgencyAnswer answer, Instant answeredAt) {
        this(referral, answer, answeredAt, null);
    }
}
