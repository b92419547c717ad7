package org.careerrelay.credit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.programme.CreditRule;

/**
 * The rules of the ledger: what is written when people count, and when a credit is reserved, released or consumed. Pure: the balance in,
 * entries and the balance after them out. Integers only; the outcome of a person's job search has no way in (A03).
 */
public final class Ledger {

    private Ledger() {}

    /**
     * People count: one COUNT each, and a GRANT whenever the open cycle reaches its threshold (A01, A02, A20).
     *
     * @param before the balance, locked
     * @param rule the rule for cycles that begin from now on; an open cycle finishes under its own (A32)
     * @param contractVersion version of the programme
     * @param referrals the referrals through which they count, in order
     * @param now the time
     * @return what is to be written
     */
    public static Posting count(
            CreditBalance before, CreditRule rule, int contractVersion, List<OpaqueId> referrals, Instant now) {
        Draft draft = new Draft(before, contractVersion, now);
        for (OpaqueId referral : referrals) {
            draft.count(referral, rule);
        }
        return draft.posting();
    }

    /**
     * A credit is reserved for an introduction (A22).
     *
     * @param before the balance, locked
     * @param credit an available credit
     * @param introduction the introduction
     * @param contractVersion version of the programme
     * @param now the time
     * @return what is to be written
     * @throws IllegalStateException when the credit is not available
     */
    public static Posting reserve(
            CreditBalance before, Credit credit, OpaqueId introduction, int contractVersion, Instant now) {
        require(credit, CreditState.AVAILABLE);
        return debit(
                before,
                LedgerKind.RESERVE,
                credit.in(CreditState.RESERVED, introduction),
                introduction,
                contractVersion,
                now);
    }

    /**
     * A reservation ends without a joining: the credit is available again.
     *
     * @param before the balance, locked
     * @param credit the reserved credit
     * @param introduction the introduction that holds it
     * @param contractVersion version of the programme
     * @param now the time
     * @return what is to be written
     * @throws IllegalStateException when the credit is not reserved
     */
    public static Posting release(
            CreditBalance before, Credit credit, OpaqueId introduction, int contractVersion, Instant now) {
        require(credit, CreditState.RESERVED);
        return debit(
                before, LedgerKind.RELEASE, credit.in(CreditState.AVAILABLE, null), introduction, contractVersion, now);
    }

    /**
     * The introduced person joined: the credit is used up (Q2).
     *
     * @param before the balance, locked
     * @param credit the reserved credit
     * @param introduction the introduction that holds it
     * @param contractVersion version of the programme
     * @param now the time
     * @return what is to be written
     * @throws IllegalStateException when the credit is not reserved
     */
    public static Posting consume(
            CreditBalance before, Credit credit, OpaqueId introduction, int contractVersion, Instant now) {
        require(credit, CreditState.RESERVED);
        return debit(
                before,
                LedgerKind.CONSUME,
                credit.in(CreditState.CONSUMED, introduction),
                introduction,
                contractVersion,
                now);
    }

    /** The balance after one more entry: the fold that the stored balance must equal (A19). */
    static CreditBalance after(CreditBalance balance, LedgerKind kind, long amount) {
        return switch (kind) {
            case OPENING, COUNT -> change(balance, amount, amount, 0, 0, 0);
            case UNCOUNT -> change(balance, -amount, -amount, 0, 0, 0);
            case GRANT -> granted(balance, amount);
            case RESERVE -> change(balance, 0, 0, 0, amount, 0);
            case RELEASE -> change(balance, 0, 0, 0, -amount, 0);
            case CONSUME -> change(balance, 0, 0, 0, -amount, amount);
            case EXPIRE, REVOKE, ADJUST -> throw new IllegalArgumentException("no rule writes " + kind);
        };
    }

    private static CreditBalance granted(CreditBalance balance, long credits) {
        return new CreditBalance(
                balance.lastSequence() + 1,
                balance.counted(),
                balance.progress() - balance.cycleThreshold(),
                balance.granted() + credits,
                balance.revoked(),
                balance.reserved(),
                balance.consumed(),
                balance.expired(),
                balance.grants() + 1,
                balance.cycleThreshold(),
                balance.cycleGrant());
    }

    private static CreditBalance change(
            CreditBalance balance, long counted, long progress, long granted, long reserved, long consumed) {
        return new CreditBalance(
                balance.lastSequence() + 1,
                balance.counted() + counted,
                balance.progress() + progress,
                balance.granted() + granted,
                balance.revoked(),
                balance.reserved() + reserved,
                balance.consumed() + consumed,
                balance.expired(),
                balance.grants(),
                balance.cycleThreshold(),
                balance.cycleGrant());
    }

    private static Posting debit(
            CreditBalance before,
            LedgerKind kind,
            Credit credit,
            OpaqueId introduction,
            int contractVersion,
            Instant now) {
        CreditBalance after = after(before, kind, 1);
        LedgerEntry entry = new LedgerEntry(
                after.lastSequence(),
                kind,
                new Cause.OfIntroduction(introduction),
                1,
                now,
                contractVersion,
                credit.number(),
                after.progress(),
                after.available());
        return new Posting(List.of(entry), List.of(credit), after);
    }

    private static void require(Credit credit, CreditState state) {
        if (credit.state() != state) {
            throw new IllegalStateException("credit " + credit.number() + " is " + credit.state());
        }
    }

    /**
     * What is to be written, all of it in one transaction.
     *
     * @param entries the entries, in order
     * @param credits the credits that arose or changed
     * @param after the balance after the last entry
     */
    public record Posting(List<LedgerEntry> entries, List<Credit> credits, CreditBalance after) {}

    /** A posting of counts while it is being put together. */
    private static final class Draft {

        private final int contractVersion;
        private final Instant now;
        private final List<LedgerEntry> entries = new ArrayList<>();
        private final List<Credit> credits = new ArrayList<>();
        private CreditBalance balance;

        Draft(CreditBalance before, int contractVersion, Instant now) {
            this.balance = before;
            this.contractVersion = contractVersion;
            this.now = now;
        }

        void count(OpaqueId referral, CreditRule rule) {
            if (balance.cycleThreshold() == 0) {
                begin(rule);
            }
            write(LedgerKind.COUNT, new Cause.OfReferral(referral), 1);
            if (balance.progress() >= balance.cycleThreshold()) {
                int grant = balance.cycleGrant();
                for (int i = 1; i <= grant; i++) {
                    credits.add(new Credit(balance.granted() + i, CreditState.AVAILABLE, now, null));
                }
                write(LedgerKind.GRANT, new Cause.OfGrant(balance.grants() + 1), grant);
                between(); // the next cycle begins with its first person, under the rule of that moment
            }
        }

        Posting posting() {
            return new Posting(List.copyOf(entries), List.copyOf(credits), balance);
        }

        private void write(LedgerKind kind, Cause cause, int amount) {
            balance = after(balance, kind, amount);
            entries.add(new LedgerEntry(
                    balance.lastSequence(),
                    kind,
                    cause,
                    amount,
                    now,
                    contractVersion,
                    null,
                    balance.progress(),
                    balance.available()));
        }

        private void begin(CreditRule rule) {
            cycle(rule.threshold(), rule.grant());
        }

        private void between() {
            cycle(0, 0);
        }

        private void cycle(int threshold, int grant) {
            balance = new CreditBalance(
                    balance.lastSequence(),
                    balance.counted(),
                    balance.progress(),
                    balance.granted(),
                    balance.revoked(),
                    balance.reserved(),
                    balance.consumed(),
                    balance.expired(),
                    balance.grants(),
                    threshold,
                    grant);
        }
    }
}
