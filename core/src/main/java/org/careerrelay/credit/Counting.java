package org.careerrelay.credit;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Counts people in a programme, each once (A30, INV-5), and writes what follows: entries, credits, events, tallies. Thread-safe. */
public final class Counting {

    private final Engine engine;
    private final Bookkeeping books;

    /**
     * Counts people.
     *
     * @param engine what it works with
     */
    public Counting(Engine engine) {
        this.engine = engine;
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
        Set<OpaqueId> before = takenBack(unit, tenant, contract, referralByPerson.values());
        List<OpaqueId> referrals = referralByPerson.values().stream()
                .filter(referral -> !before.contains(referral))
                .toList();
        books.write(
                unit,
                tenant,
                contract,
                Ledger.uncount(balance, available(unit, tenant, contract), LedgerTerms.of(contract, now), referrals),
                now);
        for (OpaqueId referral : before) {
            adjust(unit, tenant, contract, referral, -1, "", now);
        }
        // Who went over to another agency had counted there through the same referral.
        unit.settings()
                .programmes(tenant)
                .forEach(programme -> unit.credits().releasePeople(tenant, programme.number(), referralByPerson));
    }

    /**
     * Counts somebody again whose count was taken back because they were taken for somebody else. A ledger has one entry of a kind per referral, so a
     * correction says it. They count as if that had never been taken back: also where people have gone over since (A33), and not if they count
     * there already.
     *
     * @param unit the transaction
     * @param tenant the company, its ledgers locked
     * @param contract the programme
     * @param person who counts again
     * @param first the COUNT that was taken back
     * @param actor who took the two apart
     * @param now the time
     * @return whether they count again
     */
    public boolean restore(
            UnitOfWork unit,
            TenantId tenant,
            Contract contract,
            OpaqueId person,
            LedgerEntry first,
            String actor,
            Instant now) {
        Set<Integer> programmes = GoneOver.since(unit, tenant, contract.number(), first.sequence());
        for (int programme : programmes) {
            if (!unit.credits().counted(tenant, programme, List.of(person)).isEmpty()) {
                return false;
            }
        }
        OpaqueId referral = ((Cause.OfReferral) first.cause()).id();
        adjust(unit, tenant, contract, referral, 1, actor, now);
        for (int programme : programmes) {
            unit.credits().claimPeople(tenant, programme, Map.of(person, referral), first.at(), null);
        }
        return true;
    }

    /** The balance may have changed since it was locked. */
    private void adjust(
            UnitOfWork unit,
            TenantId tenant,
            Contract contract,
            OpaqueId referral,
            int people,
            String actor,
            Instant now) {
        books.write(
                unit,
                tenant,
                contract,
                Ledger.adjust(
                        unit.credits().lock(tenant, contract.number()),
                        available(unit, tenant, contract),
                        LedgerTerms.of(contract, now),
                        engine.ids().next(tenant, now),
                        people),
                now,
                Map.of("evidence", "referral " + referral, "actor", actor));
    }

    private static Set<OpaqueId> takenBack(
            UnitOfWork unit, TenantId tenant, Contract contract, Collection<OpaqueId> referrals) {
        return unit
                .credits()
                .entriesOf(
                        tenant,
                        contract.number(),
                        referrals.stream().map(Cause.OfReferral::new).toList())
                .stream()
                .filter(entry -> entry.kind() == LedgerKind.UNCOUNT)
                .map(entry -> ((Cause.OfReferral) entry.cause()).id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Credit> available(UnitOfWork unit, TenantId tenant, Contract contract) {
        return unit.credits().inState(tenant, contract.number(), CreditState.AVAILABLE);
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
