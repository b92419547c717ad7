package org.careerrelay.credit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.Grant;
import org.careerrelay.model.credit.LedgerKind;

/**
 * The rules of the ledger: what is written when people count or count no more, and when a credit is reserved, released, consumed, given back
 * or runs out. Pure: the balance in, entries and the balance after them out. Integers only; the outcome of a person's job search has no
 * way in (A03).
 *
 * <p>What is owed comes first (INV-14): when people are taken back and progress falls below zero, the latest grants of which no credit is in
 * use are taken back; where there is none, progress stays negative until people count again. Credits whose time is over run out before that,
 * so that it does not matter when their end is written down (CMP-12).
 */
public final class Ledger {

    private Ledger() {}

    /**
     * People counted before this ledger began (A19).
     *
     * @param before the balance of an empty ledger, locked
     * @param terms what holds now
     * @param command the command, which names the evidence
     * @param people how many, positive
     * @return what is to be written
     * @throws IllegalStateException when something stands in the ledger already
     */
    public static Posting open(CreditBalance before, LedgerTerms terms, OpaqueId command, int people) {
        if (before.lastSequence() != 0) {
            throw new IllegalStateException("the ledger has begun");
        }
        Draft draft = new Draft(before, List.of(), terms);
        draft.people(LedgerKind.OPENING, new Cause.OfCommand(command), people, people);
        return draft.posting();
    }

    /**
     * People count: one COUNT each, and a GRANT whenever the open cycle reaches its threshold (A01, A02, A20).
     *
     * @param before the balance, locked
     * @param terms what holds now
     * @param referrals the referrals through which they count, in order
     * @return what is to be written
     */
    public static Posting count(CreditBalance before, LedgerTerms terms, List<OpaqueId> referrals) {
        Draft draft = new Draft(before, List.of(), terms);
        referrals.forEach(referral -> draft.people(LedgerKind.COUNT, new Cause.OfReferral(referral), 1, 1));
        return draft.posting();
    }

    /**
     * Counts are taken back: one UNCOUNT each, and a REVOKE for each grant that is no longer earned and not in use (A29, INV-14).
     *
     * @param before the balance, locked
     * @param available all available credits
     * @param terms what holds now
     * @param referrals the referrals through which the people had counted
     * @return what is to be written
     */
    public static Posting uncount(
            CreditBalance before, Collection<Credit> available, LedgerTerms terms, List<OpaqueId> referrals) {
        Draft draft = new Draft(before, available, terms);
        draft.lapse();
        referrals.forEach(referral -> draft.people(LedgerKind.UNCOUNT, new Cause.OfReferral(referral), 1, -1));
        return draft.posting();
    }

    /**
     * Both sides agreed on a correction.
     *
     * @param before the balance, locked
     * @param available all available credits
     * @param terms what holds now
     * @param command the command, which names the evidence
     * @param people how many more, or fewer where negative; not 0
     * @return what is to be written
     */
    public static Posting adjust(
            CreditBalance before, Collection<Credit> available, LedgerTerms terms, OpaqueId command, int people) {
        Draft draft = new Draft(before, available, terms);
        draft.lapse();
        draft.people(LedgerKind.ADJUST, new Cause.OfCommand(command), people, people);
        return draft.posting();
    }

    /**
     * A ledger grants and takes back again whose people counted elsewhere until now (Q17).
     *
     * @param before the balance, locked
     * @param available all available credits
     * @param terms what holds now
     * @return what is to be written; nothing where no credit is earned or owed
     */
    static Posting settle(CreditBalance before, Collection<Credit> available, LedgerTerms terms) {
        Draft draft = new Draft(before, available, terms);
        if (before.progress() < 0) {
            draft.lapse();
        }
        draft.settle();
        return draft.posting();
    }

    /**
     * A credit is reserved for an introduction (A22).
     *
     * @param before the balance, locked
     * @param credit a usable credit
     * @param introduction the introduction
     * @param terms what holds now
     * @return what is to be written
     * @throws IllegalStateException when the credit cannot be used
     */
    public static Posting reserve(CreditBalance before, Credit credit, OpaqueId introduction, LedgerTerms terms) {
        if (!credit.usableAt(terms.now())) {
            throw new IllegalStateException("credit " + credit.number() + " is not usable");
        }
        Draft draft = new Draft(before, List.of(), terms);
        draft.credit(
                LedgerKind.RESERVE,
                new Cause.OfIntroduction(introduction),
                credit.in(CreditState.RESERVED, introduction));
        return draft.posting();
    }

    /**
     * A reservation ends without a joining: the credit is available again, unless its time is over or it is owed.
     *
     * @param before the balance, locked
     * @param available all available credits
     * @param credit the reserved credit
     * @param introduction the introduction that holds it
     * @param terms what holds now
     * @return what is to be written
     * @throws IllegalStateException when the credit is not reserved
     */
    public static Posting release(
            CreditBalance before,
            Collection<Credit> available,
            Credit credit,
            OpaqueId introduction,
            LedgerTerms terms) {
        return free(before, available, credit, CreditState.RESERVED, LedgerKind.RELEASE, introduction, terms);
    }

    /**
     * The step was taken that uses the credit up (Q2).
     *
     * @param before the balance, locked
     * @param credit the reserved credit
     * @param introduction the introduction that holds it
     * @param terms what holds now
     * @return what is to be written
     * @throws IllegalStateException when the credit is not reserved
     */
    public static Posting consume(CreditBalance before, Credit credit, OpaqueId introduction, LedgerTerms terms) {
        require(credit, CreditState.RESERVED);
        Draft draft = new Draft(before, List.of(), terms);
        draft.credit(
                LedgerKind.CONSUME,
                new Cause.OfIntroduction(introduction),
                credit.in(CreditState.CONSUMED, introduction));
        return draft.posting();
    }

    /**
     * A consumed credit is given back, by a guarantee (Q19): the same as a release, from the other state.
     *
     * @param before the balance, locked
     * @param available all available credits
     * @param credit the consumed credit
     * @param introduction the introduction that consumed it
     * @param terms what holds now
     * @return what is to be written
     * @throws IllegalStateException when the credit is not consumed
     */
    public static Posting restore(
            CreditBalance before,
            Collection<Credit> available,
            Credit credit,
            OpaqueId introduction,
            LedgerTerms terms) {
        return free(before, available, credit, CreditState.CONSUMED, LedgerKind.ADJUST, introduction, terms);
    }

    /**
     * Available credits whose time is over run out (A25, CMP-8: each once, whatever was used before).
     *
     * @param before the balance, locked
     * @param lapsed the credits
     * @param terms what holds now
     * @return what is to be written
     * @throws IllegalStateException when one is not available, or its time is not over
     */
    public static Posting expire(CreditBalance before, List<Credit> lapsed, LedgerTerms terms) {
        Draft draft = new Draft(before, List.of(), terms);
        for (Credit credit : lapsed) {
            require(credit, CreditState.AVAILABLE);
            if (!credit.lapsedAt(terms.now())) {
                throw new IllegalStateException("credit " + credit.number() + " has time left");
            }
            draft.credit(LedgerKind.EXPIRE, new Cause.OfCredit(credit.number()), credit.in(CreditState.EXPIRED, null));
        }
        return draft.posting();
    }

    /**
     * What is earned and not in use, in people: the open cycle, and the grants of which no credit is in use.
     *
     * @param balance the balance
     * @param available all available credits
     * @return how many people; negative while people are owed
     */
    static long unused(CreditBalance balance, Collection<Credit> available) {
        Map<Grant, Long> unused =
                available.stream().collect(Collectors.groupingBy(Credit::grant, Collectors.counting()));
        return balance.progress()
                + unused.entrySet().stream()
                        .filter(entry -> entry.getValue() == entry.getKey().credits())
                        .mapToLong(entry -> entry.getKey().threshold())
                        .sum();
    }

    private static Posting free(
            CreditBalance before,
            Collection<Credit> available,
            Credit credit,
            CreditState state,
            LedgerKind kind,
            OpaqueId introduction,
            LedgerTerms terms) {
        require(credit, state);
        Draft draft = new Draft(before, available, terms);
        draft.credit(kind, new Cause.OfIntroduction(introduction), credit.in(CreditState.AVAILABLE, null));
        draft.lapse();
        draft.settle();
        return draft.posting();
    }

    private static void require(Credit credit, CreditState state) {
        if (credit.state() != state) {
            throw new IllegalStateException("credit " + credit.number() + " is " + credit.state());
        }
    }
}
