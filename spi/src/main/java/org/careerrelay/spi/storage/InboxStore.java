package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.referral.InboxItem;

/** Referrals that an agency received. */
public interface InboxStore {

    /**
     * Inserts received referrals; a company's reference that is already there is left out without an error.
     *
     * @param tenant the agency
     * @param items the referrals; no company and reference twice
     * @return the ids of those that were inserted
     */
    Set<OpaqueId> insert(TenantId tenant, List<InboxItem> items);

    /**
     * Finds received referrals by the company's references.
     *
     * @param tenant the agency
     * @param company key of the company
     * @param referrals the references
     * @return those that exist, in any order
     */
    List<InboxItem> find(TenantId tenant, String company, Collection<OpaqueId> referrals);

    /**
     * Finds received referrals by the agency's ids.
     *
     * @param tenant the agency
     * @param ids the ids
     * @return those that exist, in any order
     */
    List<InboxItem> byId(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * Everything received about people.
     *
     * @param tenant the agency
     * @param people the agency's pseudonyms
     * @return their referrals, answered or not, in any order
     */
    List<InboxItem> byPerson(TenantId tenant, Collection<OpaqueId> people);

    /**
     * The same, and keeps others from answering them until the transaction ends. Locks are taken in the order of the ids.
     *
     * @param tenant the agency
     * @param people the agency's pseudonyms
     * @return their referrals, as they are after the lock was had, in any order
     */
    List<InboxItem> lockByPerson(TenantId tenant, Collection<OpaqueId> people);

    /**
     * Received referrals, answered or not.
     *
     * @param tenant the agency
     * @param answered whether those with an answer are wanted, or those that wait for one: without an answer and not stopped
     * @param limit how many at most
     * @return ordered by the time of consent, then by id
     */
    List<InboxItem> list(TenantId tenant, boolean answered, int limit);

    /**
     * Received referrals of a company that had no answer before an instant, neither answered nor stopped by then, whatever became of them since.
     *
     * @param tenant the agency
     * @param company key of the company
     * @param at the instant; what was answered or stopped exactly then had no answer before
     * @param after the last id seen, or an id of zeros
     * @param limit how many at most
     * @return ordered by id
     */
    List<InboxItem> unanswered(TenantId tenant, String company, Instant at, OpaqueId after, int limit);

    /**
     * Notes that nothing of referrals may be used any more; one that was stopped before keeps its time.
     *
     * @param tenant the agency
     * @param ids the agency's ids
     * @param at since when
     * @return the ids of those stopped now
     */
    Set<OpaqueId> stop(TenantId tenant, Collection<OpaqueId> ids, Instant at);

    /**
     * Stores answers to referrals that have none and are not stopped.
     *
     * @param tenant the agency
     * @param answered the referrals with answer, time and detail
     * @return the ids of those whose answer was stored now
     */
    Set<OpaqueId> answer(TenantId tenant, List<InboxItem> answered);

    /**
     * When every n-th person that a company referred was accepted as new: each person once, by their first acceptance.
     *
     * @param tenant the agency
     * @param company key of the company
     * @param n how many people, at least 1
     * @return the time of the n-th, of the 2n-th and so on, in order
     */
    List<Instant> everyNthAccepted(TenantId tenant, String company, int n);

    /**
     * Which people the agency has accepted as new.
     *
     * @param tenant the agency
     * @param people the agency's pseudonyms
     * @return those with at least one referral accepted as new
     */
    Set<OpaqueId> registered(TenantId tenant, Collection<OpaqueId> people);

    /**
     * Puts another pseudonym into received referrals; what was answered is left alone. This transaction has locked them.
     *
     * @param tenant the agency
     * @param ids the agency's ids
     * @param nobody a pseudonym that names nobody
     * @return how many there were
     */
    int unlink(TenantId tenant, Collection<OpaqueId> ids, OpaqueId nobody);
}
