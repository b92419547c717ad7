package org.careerrelay.credit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.Grant;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.jspecify.annotations.Nullable;

/** A posting while it is being put together: each entry, and what follows from it. */
final class Draft {

    private final LedgerTerms terms;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Map<Long, Credit> known = new LinkedHashMap<>();
    private final Map<Long, Credit> changed = new LinkedHashMap<>();
    private CreditBalance balance;

    Draft(CreditBalance before, Collection<Credit> available, LedgerTerms terms) {
        this.balance = before;
        this.terms = terms;
        available.forEach(credit -> known.put(credit.number(), credit));
    }

    /** People more or fewer. */
    void people(LedgerKind kind, Cause cause, int amount, int effect) {
        balance = Sums.people(balance, effect);
        write(kind, cause, amount, null);
        settle();
    }

    /** A credit comes into another state. */
    void credit(LedgerKind kind, Cause cause, Credit after) {
        balance = Sums.credit(balance, kind);
        change(after);
        write(kind, cause, 1, after.number());
    }

    /** A credit that has become available again runs out if its time is over, or goes towards what is owed. */
    void freed(Credit credit) {
        if (credit.lapsedAt(terms.now())) {
            credit(LedgerKind.EXPIRE, new Cause.OfCredit(credit.number()), credit.in(CreditState.EXPIRED, null));
        } else {
            settle();
        }
    }

    /** Takes back what is no longer earned, grants what is, and closes a cycle that nobody is in (INV-1). */
    private void settle() {
        Optional<Grant> last = balance.progress() < 0 ? lastWhole() : Optional.empty();
        while (last.isPresent()) {
            revoke(last.get());
            last = balance.progress() < 0 ? lastWhole() : Optional.empty();
        }
        while (balance.progress() > 0) {
            if (balance.cycleThreshold() == 0) {
                balance = Sums.cycle(
                        balance, terms.rule().threshold(), terms.rule().grant());
                mark();
            }
            if (balance.progress() < balance.cycleThreshold()) {
                return;
            }
            grant();
        }
        if (balance.cycleThreshold() != 0) {
            balance = Sums.cycle(
                    balance, 0, 0); // the next one begins with its first person, under the rule of that moment
            mark();
        }
    }

    private void grant() {
        Grant grant = new Grant(balance.grants() + 1, balance.cycleThreshold(), balance.cycleGrant());
        for (int i = 1; i <= grant.credits(); i++) {
            change(new Credit(
                    balance.granted() + i,
                    CreditState.AVAILABLE,
                    grant,
                    terms.now(),
                    terms.usableFrom(),
                    terms.expiresAt(),
                    null));
        }
        balance = Sums.granted(balance);
        write(LedgerKind.GRANT, new Cause.OfGrant(grant.number()), grant.credits(), null);
    }

    private void revoke(Grant grant) {
        List.copyOf(known.values()).stream()
                .filter(credit -> credit.grant().number() == grant.number())
                .forEach(credit -> change(credit.in(CreditState.REVOKED, null)));
        balance = Sums.revoked(balance, grant);
        write(LedgerKind.REVOKE, new Cause.OfGrant(grant.number()), grant.credits(), null);
    }

    /** The latest grant of which no credit is in use: the earliest credits are used first, so this is the one least in the way. */
    private Optional<Grant> lastWhole() {
        Map<Grant, Integer> unused = new LinkedHashMap<>();
        known.values().stream()
                .filter(credit -> credit.state() == CreditState.AVAILABLE)
                .forEach(credit -> unused.merge(credit.grant(), 1, Integer::sum));
        return unused.entrySet().stream()
                .filter(entry -> entry.getValue() == entry.getKey().credits())
                .map(Map.Entry::getKey)
                .max(Comparator.comparingLong(Grant::number));
    }

    private void change(Credit credit) {
        known.put(credit.number(), credit);
        changed.put(credit.number(), credit);
    }

    private void write(LedgerKind kind, Cause cause, int amount, @Nullable Long credit) {
        entries.add(new LedgerEntry(
                balance.lastSequence(),
                kind,
                cause,
                amount,
                terms.now(),
                terms.contractVersion(),
                credit,
                balance.progress(),
                balance.cycleThreshold(),
                balance.available()));
    }

    /** The last entry shows the cycle as it stands now. */
    private void mark() {
        LedgerEntry last = entries.remove(entries.size() - 1);
        entries.add(new LedgerEntry(
                last.sequence(),
                last.kind(),
                last.cause(),
                last.amount(),
                last.at(),
                last.contractVersion(),
                last.credit(),
                last.progress(),
                balance.cycleThreshold(),
                last.available()));
    }

    Posting posting() {
        return new Posting(List.copyOf(entries), List.copyOf(changed.values()), balance);
    }
}
