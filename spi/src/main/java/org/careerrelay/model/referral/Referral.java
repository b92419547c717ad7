package org.careerrelay.model.referral;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * A referral as it lies in storage.
 *
 * @param id its id, which is also the id inside its link and the id of its rejection
 * @param programme number of the programme inside the company
 * @param person pseudonym of the person
 * @param state where it stands
 * @param answer the agency's answer, present in state ACKNOWLEDGED only
 * @param issuedAt when the link was made
 * @param expiresAt from when it takes no new consent
 * @param changedAt when it came into its state
 * @param failedProofs how many wrong addresses were typed since the last lock or success
 * @param lockedUntil until when no proof is taken, or null
 */
public record Referral(
        OpaqueId id,
        int programme,
        OpaqueId person,
        ReferralState state,
        @Nullable AgencyAnswer answer,
        Instant issuedAt,
        Instant expiresAt,
        Instant changedAt,
        int failedProofs,
        @Nullable Instant lockedUntil) {}
