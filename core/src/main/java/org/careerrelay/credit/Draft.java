package org.careerrelay.credit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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
    private final Map<Long, Credit> known = new TreeMap<>();
    private final Map<Long, Credit> changed = new TreeMap<>();
    private CreditBalance balance;

    Draft(CreditBalance before, Collection<Credit> available, LedgerTerms terms) {
        this.balance = before;
        this.terms = terms;
        available.forEach(credit -> known.put(credit.number(), credit));
    }

    /** People more or fewer. */
    void people(LedgerKind kind, Cause cause, int amount, int effect) {
        balance = cycled(Sums.people(balance, effect));
        write(kind, cause, amount, null);
        settle();
    }

    /** A credit comes into another state. */
    void credit(LedgerKind kind, Cause cause, Credit after) {
        balance = Sums.credit(balance, kind);
        change(after);
        write(kind, cause, 1, after.number());
    }

    /** Credits whose time is over run out before any is taken back, so that it does not matter when that is written down (CMP-12). */
    void lapse() {
        List.copyOf(known.values()).stream()
                .filter(credit -> credit.state() == CreditState.AVAILABLE && credit.lapsedAt(terms.now()))
                .forEach(credit -> credit(
                        LedgerKind.EXPIRE, new Cause.OfCredit(credit.number()), credit.in(CreditState.EXPIRED, null)));
    }

    /** Takes back what is no longer earned and grants what is (INV-1); whose people count elsewhere, their credits arise and are owed there (Q17). */
    void settle() {
        if (terms.pooled()) {
            return;
        }
        if (balance.progress() < 0) {
            takeBack();
        }
        while (balance.cycleThreshold() != 0 && balance.progress() >= balance.cycleThreshold()) {
            grant();
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
        balance = cycled(Sums.granted(balance));
        write(LedgerKind.GRANT, new Cause.OfGrant(grant.number()), grant.credits(), null);
    }

    /** While people are owed, the latest grants of which no credit is in use: the earliest are used first, so they are least in the way. */
    private void takeBack() {
        NavigableMap<Long, List<Credit>> unused = new TreeMap<>();
        known.values().stream()
                .filter(credit -> credit.state() == CreditState.AVAILABLE)
                .forEach(credit -> unused.computeIfAbsent(credit.grant().number(), grant -> new ArrayList<>())
                        .add(credit));
        while (balance.progress() < 0 && !unused.isEmpty()) {
            List<Credit> latest = unused.pollLastEntry().getValue();
            Grant grant = latest.get(0).grant();
            if (latest.size() == grant.credits()) {
                latest.forEach(credit -> change(credit.in(CreditState.REVOKED, null)));
                balance = cycled(Sums.revoked(balance, grant));
                write(LedgerKind.REVOKE, new Cause.OfGrant(grant.number()), grant.credits(), null);
            }
        }
    }

    private CreditBalance cycled(CreditBalance b) {
        return Sums.cycled(b, terms.rule());
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

    Posting posting() {
        return new Posting(List.copyOf(entries), List.copyOf(changed.values()), balance);
    }
}
