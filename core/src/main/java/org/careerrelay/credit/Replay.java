package org.careerrelay.credit;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerEntry;

/**
 * A ledger's entries, gone through again under another contract by the same rules (Q8): who counts and what was asked for stays, what follows is
 * worked out again. Caps on requests are not applied, since a request that came too early might have come later. Not thread-safe.
 */
final class Replay {

    private static final Comparator<Credit> FIRST_TO_EXPIRE = Comparator.comparing(
                    Credit::expiresAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Credit::number);

    private final Contract contract;
    private final Map<Long, Credit> credits = new TreeMap<>();
    private final Map<OpaqueId, Long> held = new HashMap<>();
    private final Predicate<Instant> pooled;
    private CreditBalance balance = CreditBalance.EMPTY;
    private boolean member;
    private long unmet;

    /** Who counted elsewhere at what time stays as it was (Q17). */
    Replay(Contract contract, Predicate<Instant> pooled) {
        this.contract = contract;
        this.pooled = pooled;
    }

    /** The next entry, in order. */
    void add(LedgerEntry entry) {
        LedgerTerms terms = terms(entry.at());
        switch (entry.kind()) {
            case OPENING -> write(Ledger.open(balance, terms, command(entry), entry.amount()));
            case COUNT -> write(Ledger.count(balance, terms, List.of(referral(entry))));
            case UNCOUNT -> write(Ledger.uncount(balance, available(), terms, List.of(referral(entry))));
            case RESERVE -> reserve(introduction(entry), terms);
            case RELEASE ->
                holder(entry)
                        .ifPresent(credit ->
                                write(Ledger.release(balance, available(), credit, introduction(entry), terms)));
            case CONSUME ->
                holder(entry).ifPresent(credit -> write(Ledger.consume(balance, credit, introduction(entry), terms)));
            case ADJUST -> adjust(entry, terms);
            case GRANT, REVOKE, EXPIRE -> {} // they follow from the others
        }
    }

    /** What has run out by then is written down; the rules do so by themselves before anything is taken back. */
    void expire(Instant now) {
        LedgerTerms terms = terms(now);
        List<Credit> lapsed =
                available().stream().filter(credit -> credit.lapsedAt(now)).toList();
        if (!lapsed.isEmpty()) {
            write(Ledger.expire(balance, lapsed, terms));
        }
    }

    /** What holds at an instant; whoever has left a pool by then is granted and owes again. */
    private LedgerTerms terms(Instant at) {
        LedgerTerms terms = LedgerTerms.of(contract, at).pooled(pooled.test(at));
        if (member && !terms.pooled()) {
            write(Ledger.settle(balance, available(), terms));
        }
        member = terms.pooled();
        return terms;
    }

    CreditBalance balance() {
        return balance;
    }

    long unmet() {
        return unmet;
    }

    private void reserve(OpaqueId introduction, LedgerTerms terms) {
        Optional<Credit> first = available().stream()
                .filter(credit -> credit.usableAt(terms.now()))
                .min(FIRST_TO_EXPIRE);
        if (first.isEmpty()) {
            unmet++;
            return;
        }
        held.put(introduction, first.get().number());
        write(Ledger.reserve(balance, first.get(), introduction, terms));
    }

    private void adjust(LedgerEntry entry, LedgerTerms terms) {
        if (entry.credit() == null) {
            write(Ledger.adjust(balance, available(), terms, command(entry), entry.amount()));
            return;
        }
        holder(entry)
                .ifPresent(credit -> write(Ledger.restore(balance, available(), credit, introduction(entry), terms)));
    }

    /** The credit that an introduction holds or has used here, if there was one for it. */
    private Optional<Credit> holder(LedgerEntry entry) {
        return Optional.ofNullable(held.get(introduction(entry))).map(credits::get);
    }

    private List<Credit> available() {
        return credits.values().stream()
                .filter(credit -> credit.state() == CreditState.AVAILABLE)
                .toList();
    }

    private void write(Posting posting) {
        posting.credits().forEach(credit -> credits.put(credit.number(), credit));
        balance = posting.after();
    }

    private static OpaqueId referral(LedgerEntry entry) {
        return ((Cause.OfReferral) entry.cause()).id();
    }

    private static OpaqueId introduction(LedgerEntry entry) {
        return ((Cause.OfIntroduction) entry.cause()).id();
    }

    private static OpaqueId command(LedgerEntry entry) {
        return ((Cause.OfCommand) entry.cause()).id();
    }
}
