package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.jspecify.annotations.Nullable;

/** Referrals. */
public interface ReferralStore {

    /**
     * Inserts referrals.
     *
     * @param tenant whose
     * @param referrals the referrals, with ids that are new
     * @throws StorageException when an id exists; nothing of the work is written
     */
    void insert(TenantId tenant, List<Referral> referrals);

    /**
     * Finds referrals.
     *
     * @param tenant whose
     * @param ids the ids
     * @return those that exist, in any order
     */
    List<Referral> find(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * Finds referrals and keeps others from changing them until the transaction ends. Locks are taken in the order of the ids.
     *
     * @param tenant whose
     * @param ids the ids
     * @return those that exist, as they are after the lock was had, in any order
     */
    List<Referral> lock(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * Moves those of the referrals that stand in a state to another; coming into SENT is also noted as the hand-over.
     *
     * @param tenant whose
     * @param ids the ids
     * @param from the state they must stand in
     * @param to the state they come into
     * @param answer the agency's answer, for ACKNOWLEDGED only
     * @param at when
     * @return the ids of those that moved
     */
    Set<OpaqueId> move(
            TenantId tenant,
            Collection<OpaqueId> ids,
            ReferralState from,
            ReferralState to,
            @Nullable AgencyAnswer answer,
            Instant at);

    /**
     * Stores an agency's answer: referrals that stand in SENT or DISPUTED come into ACKNOWLEDGED. This transaction has locked them, and knows that
     * they stand so.
     *
     * @param tenant whose
     * @param ids the ids
     * @param answer the answer
     * @param at when
     * @throws StorageException when one does not stand so; nothing of the work is written
     */
    void acknowledge(TenantId tenant, Collection<OpaqueId> ids, AgencyAnswer answer, Instant at);

    /**
     * Stores what was found of referrals, in place of what was stored before. This transaction has locked them.
     *
     * @param tenant whose
     * @param flags the flags by referral
     */
    void storeFlags(TenantId tenant, Map<OpaqueId, Set<EligibilityCode>> flags);

    /**
     * Notes that an agency's silence was told of those referrals that stand in SENT and of which it was not told yet (Q33).
     *
     * @param tenant whose
     * @param ids the referrals
     * @param at when
     * @return the ids of those noted now
     */
    Set<OpaqueId> alert(TenantId tenant, Collection<OpaqueId> ids, Instant at);

    /**
     * Notes what agencies said beside answers that were not "new" (Q5); a referral that has a detail keeps it.
     *
     * @param tenant whose
     * @param details the details by referral
     */
    void noteDetails(TenantId tenant, Map<OpaqueId, AnswerDetail> details);

    /**
     * Reads what agencies said beside their answers.
     *
     * @param tenant whose
     * @param ids the referrals
     * @return the details of those that have one
     */
    Map<OpaqueId, AnswerDetail> details(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * Referrals in state ISSUED or MAILED whose time for consent is over.
     *
     * @param tenant whose
     * @param now the time; what ends exactly now is over
     * @param limit how many at most
     * @return their ids, those that ended first first
     */
    List<OpaqueId> overdue(TenantId tenant, Instant now, int limit);

    /**
     * Referrals of a programme on which somebody had agreed and that had no answer before an instant: neither answered nor withdrawn by then,
     * whatever became of them since. Whether the consent was given before the instant is not looked at.
     *
     * @param tenant whose
     * @param programme number of the programme
     * @param at the instant; what was answered exactly then had no answer before
     * @param after the last id seen, or an id of zeros
     * @param limit how many at most
     * @return ordered by id
     */
    List<Referral> unanswered(TenantId tenant, int programme, Instant at, OpaqueId after, int limit);

    /**
     * Stores how many proofs failed.
     *
     * @param tenant whose
     * @param id the referral
     * @param failedProofs how many since the last lock or success
     * @param lockedUntil until when no proof is taken, or null
     */
    void storeProofs(TenantId tenant, OpaqueId id, int failedProofs, @Nullable Instant lockedUntil);

    /**
     * Puts another pseudonym into referrals: what they count for is left alone. This transaction has locked them.
     *
     * @param tenant whose
     * @param ids the referrals
     * @param nobody a pseudonym that names nobody
     * @return how many there were
     */
    int unlink(TenantId tenant, Collection<OpaqueId> ids, OpaqueId nobody);
}
