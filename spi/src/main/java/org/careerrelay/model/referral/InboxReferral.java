package org.careerrelay.model.referral;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;

/**
 * A received referral that waits for the agency's answer.
 *
 * @param company key of the company
 * @param referral the company's opaque reference; the answer names it
 * @param person the agency's pseudonym: the same for everybody with the same mail address
 * @param known whether this person had been accepted as new before
 * @param consentedAt when the person agreed
 * @param answers what the person typed
 */
public record InboxReferral(
        String company, OpaqueId referral, OpaqueId person, boolean known, Instant consentedAt, RelayAnswers answers) {}
