package org.careerrelay.model.credit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.ReferralState;
import org.jspecify.annotations.Nullable;

/**
 * Why one referral counts, counts no more, or never did.
 *
 * @param referral the opaque reference
 * @param state where it stands
 * @param since since when
 * @param answer the agency's answer, or null before
 * @param detail what the agency said beside a "duplicate" or "refused", or null
 * @param entries the entries of the ledger that are bound to it
 * @param flags what was found of it; to an agency only that the company took the rejection back
 */
public record CountHistory(
        OpaqueId referral,
        ReferralState state,
        Instant since,
        @Nullable AgencyAnswer answer,
        @Nullable AnswerDetail detail,
        List<LedgerEntry> entries,
        Set<EligibilityCode> flags) {

    /**
     * A history.
     *
     * @param referral the opaque reference
     * @param state where it stands
     * @param since since when
     * @param answer the agency's answer, or null before
     * @param detail what the agency said beside it, or null
     * @param entries the entries that are bound to it
     * @param flags what was found of it
     */
    public CountHistory {
        entries = List.copyOf(entries);
        flags = Set.copyOf(flags);
    }

    /**
     * A history of one of which nothing was found.
     *
     * @param referral the opaque reference
     * @param state where it stands
     * @param since since when
     * @param answer the agency's answer, or null before
     * @param detail what the agency said beside it, or null
     * @param entries the entries that are bound to it
     */
    public CountHistory(
            OpaqueId referral,
            ReferralState state,
            Instant since,
            @Nullable AgencyAnswer answer,
            @Nullable AnswerDetail detail,
            List<LedgerEntry> entries) {
        this(referral, state, since, answer, detail, entries, Set.of());
    }
}
