package org.careerrelay.model.referral;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;

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
 */
public record JobSeeker(
        String company,
        OpaqueId referral,
        OpaqueId person,
        Instant consentedAt,
        Instant receivedAt,
        Instant acceptedAt,
        RelayAnswers answers) {}
