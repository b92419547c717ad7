package org.careerrelay.model.referral;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.support.SupportStep;

/**
 * Somebody whom an agency accepted as new, with what it received: what goes into its register of job seekers.
 *
 * @param company key of the company that referred the person
 * @param referral the company's opaque reference
 * @param person the agency's pseudonym of the person
 * @param consentedAt when the person agreed
 * @param receivedAt when the referral arrived
 * @param acceptedAt when the agency accepted the person
 * @param answers what was received
 * @param support what the agency noted of its support since, in the order in which it happened (A10)
 */
public record JobSeeker(
        String company,
        OpaqueId referral,
        OpaqueId person,
        Instant consentedAt,
        Instant receivedAt,
        Instant acceptedAt,
        RelayAnswers answers,
        List<SupportStep> support) {

    /** Copies the list. */
    public JobSeeker {
        support = List.copyOf(support);
    }

    /**
     * Somebody of whose support nothing was noted.
     *
     * @param company see above
     * @param referral see above
     * @param person see above
     * @param consentedAt see above
     * @param receivedAt see above
     * @param acceptedAt see above
     * @param answers see above
     */
    public JobSeeker(
            String company,
            OpaqueId referral,
            OpaqueId person,
            Instant consentedAt,
            Instant receivedAt,
            Instant acceptedAt,
            RelayAnswers answers) {
        this(company, referral, person, consentedAt, receivedAt, acceptedAt, answers, List.of());
    }
}
