package org.careerrelay.credit;

import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.Grant;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.programme.CreditRule;

/** What one more entry does to a balance: the fold that the stored balance must equal (A19). */
final class Sums {

    private Sums() {}

    /** People counted, carried over or corrected; negative when taken back. */
    static CreditBalance people(CreditBalance b, long people) {
        return new CreditBalance(
                b.lastSequence() + 1,
                b.counted() + people,
                b.progress() + people,
                b.granted(),
                b.revoked(),
                b.reserved(),
                b.consumed(),
                b.expired(),
                b.grants(),
                b.cycleThreshold(),
                b.cycleGrant());
    }

    /** The open cycle is full. */
    static CreditBalance granted(CreditBalance b) {
        return new CreditBalance(
                b.lastSequence() + 1,
                b.counted(),
                b.progress() - b.cycleThreshold(),
                b.granted() + b.cycleGrant(),
                b.revoked(),
                b.reserved(),
                b.consumed(),
                b.expired(),
                b.grants() + 1,
                0,
                0);
    }

    /** A grant is taken back: its cycle is open again, and finishes under its own rule. */
    static CreditBalance revoked(CreditBalance b, Grant grant) {
        return new CreditBalance(
                b.lastSequence() + 1,
                b.counted(),
                b.progress() + grant.threshold(),
                b.granted(),
                b.revoked() + grant.credits(),
                b.reserved(),
                b.consumed(),
                b.expired(),
                b.grants(),
                grant.threshold(),
                grant.credits());
    }

    /** A credit changes hands. */
    static CreditBalance credit(CreditBalance b, LedgerKind kind) {
        int reserved =
                kind == LedgerKind.RESERVE ? 1 : kind == LedgerKind.RELEASE || kind == LedgerKind.CONSUME ? -1 : 0;
        int consumed = kind == LedgerKind.CONSUME ? 1 : kind == LedgerKind.ADJUST ? -1 : 0;
        int expired = kind == LedgerKind.EXPIRE ? 1 : 0;
        return new CreditBalance(
                b.lastSequence() + 1,
                b.counted(),
                b.progress(),
                b.granted(),
                b.revoked(),
                b.reserved() + reserved,
                b.consumed() + consumed,
                b.expired() + expired,
                b.grants(),
                b.cycleThreshold(),
                b.cycleGrant());
    }

    /** The same in another cycle, or with zeros between cycles. */
    static CreditBalance cycle(CreditBalance b, int threshold, int grant) {
        return new CreditBalance(
                b.lastSequence(),
                b.counted(),
                b.progress(),
                b.granted(),
                b.revoked(),
                b.reserved(),
                b.consumed(),
                b.expired(),
                b.grants(),
                threshold,
                grant);
    }

    /** A cycle begins with its first person, under the rule of that moment, and one that nobody is in is closed (A32). */
    static CreditBalance cycled(CreditBalance b, CreditRule rule) {
        if (b.progress() <= 0) {
            return cycle(b, 0, 0);
        }
        return b.cycleThreshold() == 0 ? cycle(b, rule.threshold(), rule.grant()) : b;
    }
}
