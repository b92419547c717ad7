package org.careerrelay.model.qualification;

import java.time.Instant;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.ReferralState;
import org.jspecify.annotations.Nullable;

/**
 * What the checks look at: facts of one referral at one moment, without anything about the person.
 *
 * @param company key of the company
 * @param agency key of the agency
 * @param referral the referral
 * @param person pseudonym of the person
 * @param state where the referral stands
 * @param answer the agency's answer, or null before one
 * @param issuedAt when the link was made
 * @param expiresAt from when it takes no new consent
 * @param consentedAt when the person agreed, or null
 * @param consentHolds whether the consent holds
 * @param personCounted whether the person counts in this programme already
 * @param countedToday people counted in this programme today; 0 where the policy sets no limit a day
 * @param flags what was found out earlier and kept with the referral
 * @param at the moment
 */
public record QualificationFacts(
        String company,
        String agency,
        OpaqueId referral,
        OpaqueId person,
        ReferralState state,
        @Nullable AgencyAnswer answer,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant consentedAt,
        boolean consentHolds,
        boolean personCounted,
        long countedToday,
        Set<EligibilityCode> flags,
        Instant at) {

    /** Copies the flags. */
    public QualificationFacts {
        flags = Set.copyOf(flags);
    }
}
