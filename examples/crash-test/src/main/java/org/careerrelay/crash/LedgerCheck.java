package org.careerrelay.crash;

import java.util.List;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditSnapshot;

/** Whether the ledger is exact: the entries among themselves, and all that is stored or shown beside them (A19, INV-1, INV-2). */
final class LedgerCheck {

    private LedgerCheck() {}

    static List<Verdict> of(Evidence evidence) {
        String firm = evidence.firm().key();
        Verdict.Trial entries = new Verdict.Trial(firm, "each entry follows from those before it, once per cause");
        Fold fold = new Fold(evidence.firm().rule(), entries);
        evidence.ledger().forEach(fold::read);
        return List.of(
                entries.verdict(),
                grants(evidence, fold),
                balance(evidence, fold),
                credits(evidence, fold),
                snapshot(evidence, fold));
    }

    private static Verdict grants(Evidence evidence, Fold fold) {
        Verdict.Trial trial =
                new Verdict.Trial(evidence.firm().key(), "grants = people / threshold, used ones stand (INV-1)");
        int threshold = evidence.firm().rule().threshold();
        long earned = Math.max(Math.floorDiv(fold.net(), threshold), fold.usedGrants());
        trial.that(
                fold.standingGrants() == earned,
                "%d people and %d grants in use make %d grants, not %d",
                fold.net(),
                fold.usedGrants(),
                earned,
                fold.standingGrants());
        trial.that(
                fold.progress() == fold.net() - threshold * fold.standingGrants(),
                "%d people and %d grants do not leave %d people",
                fold.net(),
                fold.standingGrants(),
                fold.progress());
        return trial.verdict();
    }

    private static Verdict balance(Evidence evidence, Fold fold) {
        Verdict.Trial trial = new Verdict.Trial(evidence.firm().key(), "stored balance = fold of the entries (INV-2)");
        int threshold = fold.progress() > 0 ? evidence.firm().rule().threshold() : 0;
        int grant = fold.progress() > 0 ? evidence.firm().rule().grant() : 0;
        CreditBalance folded = new CreditBalance(
                fold.entries(),
                fold.net(),
                fold.progress(),
                fold.granted(),
                fold.revoked(),
                fold.reserved(),
                fold.consumed(),
                fold.expired(),
                fold.grants(),
                threshold,
                grant);
        trial.that(evidence.balance().equals(folded), "%s is stored, %s is right", evidence.balance(), folded);
        return trial.verdict();
    }

    private static Verdict credits(Evidence evidence, Fold fold) {
        Verdict.Trial trial =
                new Verdict.Trial(evidence.firm().key(), "each credit is where its entries leave it (A25)");
        trial.that(
                evidence.credits().size() == fold.granted(),
                "%d credits are stored, %d were granted",
                evidence.credits().size(),
                fold.granted());
        evidence.credits()
                .values()
                .forEach(credit -> trial.that(
                        fold.isAt(credit.number(), credit.state(), credit.introduction()),
                        "credit %d is stored as %s",
                        credit.number(),
                        credit.state()));
        return trial.verdict();
    }

    /** In the end everything is published: the last entry is days old. */
    private static Verdict snapshot(Evidence evidence, Fold fold) {
        Verdict.Trial trial = new Verdict.Trial(evidence.firm().key(), "the snapshot = fold of the entries (CMP-21)");
        CreditSnapshot shown = evidence.snapshot();
        trial.that(
                shown.counted() == fold.net()
                        && shown.progress() == fold.progress()
                        && shown.granted() == fold.granted()
                        && shown.reserved() == fold.reserved()
                        && shown.consumed() == fold.consumed()
                        && shown.expired() == fold.expired()
                        && shown.revoked() == fold.revoked()
                        && shown.available() + shown.held() == fold.available(),
                "%s is shown, the entries make it %d people, %d granted, %d reserved, %d consumed, %d expired, %d revoked",
                shown,
                fold.net(),
                fold.granted(),
                fold.reserved(),
                fold.consumed(),
                fold.expired(),
                fold.revoked());
        return trial.verdict();
    }
}
