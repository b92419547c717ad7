package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.CreditStock;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKey;
import org.careerrelay.model.credit.LedgerKind;
import org.jspecify.annotations.Nullable;

/** Ledgers, balances and credits of programmes. Whoever writes has locked the balance before (A20). */
public interface CreditStore {

    /**
     * Reads a balance.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @return the balance
     * @throws StorageException when the programme was never opened
     */
    CreditBalance read(TenantId tenant, int programme);

    /**
     * Reads a balance and keeps others from changing this ledger until the transaction ends.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @return the balance as it is after the lock was had
     * @throws StorageException when the programme was never opened
     */
    CreditBalance lock(TenantId tenant, int programme);

    /**
     * Notes that people count in a programme; a person counts once, whichever referral comes first (A30, INV-5). This transaction has locked the
     * ledger and seen, by {@link #counted}, that none of them counts, or that their time has come again.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param referralByPerson the referral through which each person would count
     * @param at when they count
     * @param again who counted last before this instant may count again, or null: nobody
     * @throws StorageException when one of them counts all the same; nothing of the work is written. It is a {@link RelayConflictException} where a
     *     transaction of the host's may not have been able to see it
     */
    void claimPeople(
            TenantId tenant,
            int programme,
            Map<OpaqueId, OpaqueId> referralByPerson,
            Instant at,
            @Nullable Instant again);

    /**
     * Who of these people counts in a programme.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param people the people
     * @return the claims that exist, in any order
     */
    List<CountedPerson> counted(TenantId tenant, int programme, Collection<OpaqueId> people);

    /**
     * Frees the people who counted through referrals whose count is taken back: they may count again.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param people the people, each with the referral; one who has counted through another referral since is left as is
     */
    void releasePeople(TenantId tenant, int programme, Map<OpaqueId, OpaqueId> people);

    /**
     * Has the people who count in a programme count in another too, so that they do not count there again.
     *
     * @param tenant the company
     * @param from number of the programme in which they count
     * @param to number of the other; who counts there already is left as is
     */
    void copyPeople(TenantId tenant, int from, int to);

    /**
     * Appends entries and stores the balance after them. With no entries the balance is written all the same, even as it is: a transaction whose
     * snapshot is older then meets a changed row where the storage tells of such.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param entries the entries; sequence unique, and kind and cause unique together
     * @param after the balance after the last entry
     * @throws StorageException when an entry of that sequence, or of that kind and cause, exists
     */
    void append(TenantId tenant, int programme, List<LedgerEntry> entries, CreditBalance after);

    /**
     * Reads entries in order.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param after the last sequence seen, or 0
     * @param limit how many at most
     * @return the next entries
     */
    List<LedgerEntry> entries(TenantId tenant, int programme, long after, int limit);

    /**
     * The last entry before an instant, as a ledger was when a balance was read: without a lock others may have written since.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param before the instant; an entry at it is not meant
     * @param upTo {@link CreditBalance#lastSequence()} of that balance; later entries are not looked at
     * @return the entry with the highest sequence among those before, if there is one
     */
    Optional<LedgerEntry> lastBefore(TenantId tenant, int programme, Instant before, long upTo);

    /**
     * Sums the amounts of the entries since an instant, as a ledger was when a balance was read. An ADJUST that names a credit is left out:
     * it is about no people.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param from the instant; entries at it are included
     * @param upTo {@link CreditBalance#lastSequence()} of that balance; later entries are not looked at
     * @return the sums by kind; kinds without entries are left out
     */
    Map<LedgerKind, Long> sumsSince(TenantId tenant, int programme, Instant from, long upTo);

    /**
     * Inserts credits, or changes those whose number exists; of two with one number in one call the later stays.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param credits the credits
     */
    void putCredits(TenantId tenant, int programme, List<Credit> credits);

    /**
     * The entries bound to any of these causes, whatever their kind: the history of a count, a grant, a credit or an introduction.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param causes the causes
     * @return ordered by sequence
     */
    List<LedgerEntry> entriesOf(TenantId tenant, int programme, Collection<? extends Cause> causes);

    /**
     * The entries that name a credit.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param credit number of the credit
     * @return ordered by sequence
     */
    List<LedgerEntry> entriesOfCredit(TenantId tenant, int programme, long credit);

    /**
     * The credits that can be reserved, those first that run out first, then the earliest (A25).
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param grantedBefore only those granted before this instant
     * @param now the time: after the hold and before the end
     * @param limit how many at most
     * @return ordered by end (those without one last), then by number
     */
    List<Credit> usable(TenantId tenant, int programme, Instant grantedBefore, Instant now, int limit);

    /**
     * The credits in a state.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param state the state
     * @return all of them, ordered by number
     */
    List<Credit> inState(TenantId tenant, int programme, CreditState state);

    /**
     * The available credits whose time is over. There are few at any time, however many credits there are.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param now the time; a credit that ends exactly then is meant
     * @return all of them, ordered by number
     */
    List<Credit> lapsed(TenantId tenant, int programme, Instant now);

    /**
     * How many credits there are of each kind.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param grantedBefore only those granted before this instant
     * @param now the time
     * @return the numbers, of one moment
     */
    CreditStock stock(TenantId tenant, int programme, Instant grantedBefore, Instant now);

    /**
     * The available credits that run out before an instant and have not been told of yet; from now on they have been.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param before the instant; a credit that ends exactly then is meant
     * @return each once, ordered by number
     */
    List<Credit> tellEnding(TenantId tenant, int programme, Instant before);

    /**
     * The ledgers, of all companies, in which available credits run out before an instant.
     *
     * @param before the instant; a credit that ends exactly then is meant
     * @param limit how many at most
     * @return each once, in any order
     */
    Set<LedgerKey> lapsing(Instant before, int limit);

    /**
     * Finds credits by number.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param numbers the numbers
     * @return those that exist, ordered by number
     */
    List<Credit> findCredits(TenantId tenant, int programme, Collection<Long> numbers);
}
