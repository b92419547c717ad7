package org.careerrelay.model.referral;

import java.time.Instant;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.EligibilityCode;
import org.jspecify.annotations.Nullable;

/**
 * A referral as it lies in storage.
 *
 * @param id its id, which is also the id inside its link and the id of its rejection
 * @param programme number of the programme inside the company
 * @param person pseudonym of the person, the one that stays where several were merged
 * @param state where it stands
 * @param answer the agency's answer, present in state ACKNOWLEDGED only
 * @param issuedAt when the link was made
 * @param expiresAt from when it takes no new consent
 * @param changedAt when it came into its state
 * @param sentAt when the agency's installation took the hand-over, or null
 * @param alertedAt when it was told that the agency has not answered in time, or null (Q33)
 * @param failedProofs how many wrong addresses were typed since the last lock or success
 * @param lockedUntil until when no proof is taken, or null
 * @param flags what was found that the checks look at before it counts (A28); it decides nothing else
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
        @Nullable Instant sentAt,
        @Nullable Instant alertedAt,
        int failedProofs,
        @Nullable Instant lockedUntil,
        Set<EligibilityCode> flags) {

    /** Copies the flags. */
    public Referral {
        flags = Set.copyOf(flags);
    }

    /**
     * A referral whose link was just made.
     *
     * @param id see above
     * @param programme see above
     * @param person see above
     * @param at when
     * @param expiresAt see above
     * @param flags see above
     * @return the referral
     */
    public static Referral issued(
            OpaqueId id, int programme, OpaqueId person, Instant at, Instant expiresAt, Set<EligibilityCode> flags) {
        return new Referral(
                id, programme, person, ReferralState.ISSUED, null, at, expiresAt, at, null, null, 0, null, flags);
    }

    /**
     * The same in another state.
     *
     * @param to the state
     * @param given the agency's answer, for ACKNOWLEDGED only
     * @param at when
     * @return the changed referral
     */
    public Referral in(ReferralState to, @Nullable AgencyAnswer given, Instant at) {
        return new Referral(
                id,
                programme,
                person,
                to,
                given,
                issuedAt,
                expiresAt,
                at,
                to == ReferralState.SENT ? at : sentAt,
                alertedAt,
                failedProofs,
                lockedUntil,
                flags);
    }

    /**
     * Whether it is of somebody who leaves or works at the company: tallied apart, and not counted unless the programme says so (Q9).
     *
     * @return true with the flag {@link EligibilityCode#LEAVER}
     */
    public boolean isApart() {
        return flags.contains(EligibilityCode.LEAVER);
    }

    /**
     * Whether the person came by the company's link and not by one of their own (A05, Q13).
     *
     * @return true with the flag {@link EligibilityCode#ROUTE_STATIC}
     */
    public boolean isByCompanyLink() {
        return flags.contains(EligibilityCode.ROUTE_STATIC);
    }

    /**
     * The same with other flags.
     *
     * @param value the flags
     * @return the changed referral
     */
    public Referral flagged(Set<EligibilityCode> value) {
        return new Referral(
                id,
                programme,
                person,
                state,
                answer,
                issuedAt,
                expiresAt,
                changedAt,
                sentAt,
                alertedAt,
                failedProofs,
                lockedUntil,
                value);
    }
}
