package org.careerrelay.credit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Counts people in a programme, each once (A30, INV-5), and writes what follows: entries, credits, events, tallies. Thread-safe. */
public final class Counting {

    private final Bookkeeping books;

    /**
     * Counts people.
     *
     * @param engine what it works with
     */
    public Counting(Engine engine) {
        this.books = new Bookkeeping(engine);
    }

    /**
     * Counts people.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param contract the programme
     * @param balance its balance, locked
     * @param referralByPerson who counts, in order, each with the referral through which; none of them counts already, as was seen after the lock
     * @param now the time
     */
    public void count(
            UnitOfWork unit,
            TenantId tenant,
            Contract contract,
            CreditBalance balance,
            Map<OpaqueId, OpaqueId> referralByPerson,
            Instant now) {
        if (referralByPerson.isEmpty()) {
            return;
        }
        unit.credits().claimPeople(tenant, contract.number(), referralByPerson, now, again(contract, now));
        books.write(
                unit,
                tenant,
                contract,
                Ledger.count(balance, LedgerTerms.of(contract, now), List.copyOf(referralByPerson.values())),
                now);
    }

    /**
     * Takes counts back (A29): entries of their own say so, and the people may count again.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param contract the programme
     * @param balance its balance, locked
     * @param referralByPerson who counts no more, each with the referral through which they had counted
     * @param now the time
     */
    public void takeBack(
            UnitOfWork unit,
            TenantId tenant,
            Contract contract,
            CreditBalance balance,
            Map<OpaqueId, OpaqueId> referralByPerson,
            Instant now) {
        List<Credit> available = unit.credits().inState(tenant, contract.number(), CreditState.AVAILABLE);
        books.write(
                unit,
                tenant,
                contract,
                Ledger.uncount(
                        balance, available, LedgerTerms.of(contract, now), List.copyOf(referralByPerson.values())),
                now);
        unit.credits().releasePeople(tenant, contract.number(), referralByPerson);
    }

    /**
     * Since when somebody must not have counted to count again (Q3): the day on which they counted is not part of the window.
     *
     * @param contract the programme
     * @param now the time
     * @return who counted before this instant may count again; null: nobody may
     */
    public static @Nullable Instant again(Contract contract, Instant now) {
        Integer months = contract.programme().policies().qualification().windowMonths();
        return months == null ? null : contract.midnight(contract.day(now).minusMonths(months));
    }
}
