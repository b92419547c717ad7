package org.careerrelay.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.sequence.LedgerModel;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules by example; each is checked against the {@link LedgerModel} as well. */
class LedgerTest {

    private static final OpaqueId SOME = new OpaqueId(9, 9);
    private static final LedgerCommand EXPIRE = new LedgerCommand.Expire();
    private static final LedgerCommand RESERVE = new LedgerCommand.Reserve(0);
    private static final LedgerCommand CONSUME = new LedgerCommand.Consume(0);
    private static final LedgerCommand RELEASE = new LedgerCommand.Release(0);
    private static final LedgerCommand RESTORE = new LedgerCommand.Restore(0);

    @ParameterizedTest(name = "{0} people, {1} credits, {2} towards the next")
    @Proves({"A01", "A02"})
    @CsvSource({"0,0,0", "9,0,9", "10,1,0", "19,1,9", "20,2,0", "23,2,3", "100,10,0"})
    void tenPeopleAreOneCreditAndTheRestIsCarriedOver(int people, long granted, long progress) {
        LedgerRun run = LedgerRun.of(CreditRule.TEN_FOR_ONE, count(people));

        assertThat(run.books.balance.granted()).isEqualTo(granted);
        assertThat(run.books.balance.progress()).isEqualTo(progress);
    }

    @Test
    @Proves({"A32", "Q8"})
    void theOpenCycleFinishesUnderItsOwnRule() {
        LedgerRun run = LedgerRun.of(CreditRule.TEN_FOR_ONE, count(5), rule(8, 2), count(4));
        assertThat(run.books.balance.granted()).isZero();
        assertThat(run.books.balance.cycleThreshold()).isEqualTo(10);

        run.step(count(1));
        assertThat(run.books.balance.granted()).isOne();
        assertThat(run.books.balance.cycleThreshold()).isZero();

        run.step(count(7));
        assertThat(run.books.balance.granted()).isOne();
        run.step(count(1));
        assertThat(run.books.balance.granted()).isEqualTo(3);
    }

    @Test
    @Proves("A32")
    void aCycleThatEverybodyHasLeftIsClosed() {
        LedgerRun run = LedgerRun.of(CreditRule.TEN_FOR_ONE, count(3), rule(4, 1), uncount(3), count(4));

        assertThat(run.books.balance.granted()).isOne();
    }

    @Test
    @Proves({"A32", "A29"})
    void aCycleThatIsOpenedAgainFinishesUnderTheRuleItHad() {
        LedgerRun run = LedgerRun.of(CreditRule.TEN_FOR_ONE, count(10), rule(4, 1), count(2), uncount(3));
        assertThat(kinds(run)).endsWith(LedgerKind.UNCOUNT, LedgerKind.REVOKE);
        assertThat(run.books.balance.progress()).isEqualTo(9);
        assertThat(run.books.balance.cycleThreshold()).isEqualTo(10);

        run.step(count(1));
        assertThat(run.books.balance.available()).isOne();
    }

    @Test
    @Proves({"A29", "INV-14"})
    void aVoidedCountIsCompensatedAndNeverDeleted() {
        LedgerRun run = LedgerRun.of(new CreditRule(2, 1), count(2), uncount(1));

        assertThat(kinds(run))
                .containsExactly(
                        LedgerKind.COUNT, LedgerKind.COUNT, LedgerKind.GRANT, LedgerKind.UNCOUNT, LedgerKind.REVOKE);
        assertThat(run.books.in(CreditState.REVOKED)).isOne();
    }

    @Test
    @Proves({"INV-14", "Q6"})
    void aUsedCreditIsOwedAndRepaidFirst() {
        LedgerRun run = LedgerRun.of(new CreditRule(3, 1), count(3), RESERVE, CONSUME, uncount(2));
        assertThat(run.books.balance.progress()).isEqualTo(-2);
        assertThat(run.books.balance.consumed()).isOne();

        run.step(count(4));
        assertThat(run.books.balance.progress()).isEqualTo(2);
        assertThat(run.books.balance.granted()).isOne();
        run.step(count(1));
        assertThat(run.books.balance.available()).isOne();
    }

    @Test
    @Proves("INV-14")
    void aReservedCreditThatIsOwedIsTakenBackWhenItIsReleased() {
        LedgerRun run = LedgerRun.of(new CreditRule(3, 1), count(3), RESERVE, uncount(1));
        assertThat(run.books.balance.progress()).isEqualTo(-1);

        run.step(RELEASE);
        assertThat(kinds(run)).endsWith(LedgerKind.RELEASE, LedgerKind.REVOKE);
        assertThat(run.books.balance.available()).isZero();
        assertThat(run.books.balance.progress()).isEqualTo(2);
    }

    @Test
    @Proves("INV-14")
    void whatWasGivenTogetherIsTakenBackTogetherOrNotAtAll() {
        LedgerRun run = LedgerRun.of(new CreditRule(2, 2), count(4), new LedgerCommand.Reserve(3), uncount(1));
        assertThat(run.books.in(CreditState.REVOKED))
                .as("the later grant is in use")
                .isEqualTo(2);
        assertThat(run.books.credits.get(1L).state()).isEqualTo(CreditState.REVOKED);
        assertThat(run.books.credits.get(2L).state()).isEqualTo(CreditState.REVOKED);

        run.step(uncount(2));
        assertThat(run.books.balance.progress()).isEqualTo(-1);
        assertThat(run.books.balance.available()).isOne();
    }

    @Test
    void theLatestOfSeveralGrantsGoesFirst() {
        LedgerRun run = LedgerRun.of(new CreditRule(2, 1), count(6), uncount(1));

        assertThat(run.books.credits.get(3L).state()).isEqualTo(CreditState.REVOKED);
        assertThat(run.books.balance.available()).isEqualTo(2);
    }

    @Test
    @Proves({"A25", "CMP-8", "INV-6"})
    void whatRunsOutAfterAPartWasUsedRunsOutOnce() {
        LedgerRun run = LedgerRun.of(new CreditRule(1, 1), life(30), count(5), RESERVE, CONSUME, RESERVE);

        run.step(days(30));
        run.step(EXPIRE);
        run.step(EXPIRE);

        CreditBalance balance = run.books.balance;
        assertThat(List.of(balance.granted(), balance.consumed(), balance.reserved(), balance.expired()))
                .containsExactly(5L, 1L, 1L, 3L);
        assertThat(balance.available()).isZero();
        run.step(RELEASE);
        assertThat(kinds(run)).endsWith(LedgerKind.RELEASE, LedgerKind.EXPIRE);
        assertThat(run.books.balance.expired()).isEqualTo(4);
        assertThat(run.books.balance.available()).isZero();
    }

    @Test
    @Proves({"A25", "INV-6"})
    void whatHasRunOutIsNotTakenBackToo() {
        for (LedgerCommand fewer : List.of(uncount(1), new LedgerCommand.Adjust(-1))) {
            LedgerRun run = LedgerRun.of(new CreditRule(2, 2), life(30), count(2), days(30), fewer);

            assertThat(kinds(run).subList(2, 5))
                    .containsExactly(LedgerKind.GRANT, LedgerKind.EXPIRE, LedgerKind.EXPIRE);
            assertThat(run.books.in(CreditState.EXPIRED)).isEqualTo(2);
            assertThat(run.books.balance.revoked()).isZero();
            assertThat(run.books.balance.progress()).isEqualTo(-1);
        }
    }

    @Test
    @Proves("A25")
    void aCreditRunsOutAtItsEndAndNotBefore() {
        LedgerRun run = LedgerRun.of(new CreditRule(1, 1), life(30), count(1), days(29), EXPIRE);
        assertThat(run.books.balance.available()).isOne();

        run.step(days(1));
        run.step(EXPIRE);
        assertThat(run.books.balance.expired()).isOne();
    }

    @Test
    @Proves("A26")
    void nothingRunsOutInTenYearsUnlessThatWasAgreed() {
        LedgerRun run = LedgerRun.of(CreditRule.TEN_FOR_ONE, count(17), days(3653), EXPIRE);

        assertThat(run.books.balance.available()).isOne();
        assertThat(run.books.balance.progress()).isEqualTo(7);
        assertThat(run.model.usable()).hasSize(1);
        run.step(RESERVE);
        assertThat(run.books.balance.reserved()).isOne();
    }

    @Test
    @Proves("A27")
    void aHeldCreditIsThereAndCannotBeUsedYet() {
        LedgerRun run = LedgerRun.of(new CreditRule(1, 1), hold(14), count(1), days(13));
        Credit held = run.books.credits.get(1L);
        assertThat(run.books.balance.available()).isOne();
        assertThatThrownBy(() -> Ledger.reserve(run.books.balance, held, SOME, run.terms()))
                .isInstanceOf(IllegalStateException.class);

        run.step(days(1));
        run.step(RESERVE);
        assertThat(run.books.balance.reserved()).isOne();
    }

    @Test
    @Proves({"CMP-9", "CMP-10", "Q19"})
    void whatIsGivenBackIsThereOnceAndNothingElseMoves() {
        LedgerRun run = LedgerRun.of(new CreditRule(2, 1), count(5), RESERVE, CONSUME);
        CreditBalance used = run.books.balance;

        run.step(RESTORE);

        CreditBalance restored = run.books.balance;
        assertThat(restored.available()).isEqualTo(used.available() + 1);
        assertThat(restored.consumed()).isZero();
        assertThat(List.of(restored.counted(), restored.progress(), restored.granted(), restored.reserved()))
                .containsExactly(used.counted(), used.progress(), used.granted(), used.reserved());
    }

    @Test
    @Proves({"A19", "Q8"})
    void whoWasCountedBeforeTheLedgerBeganIsCarriedOver() {
        LedgerRun run = LedgerRun.of(CreditRule.TEN_FOR_ONE, new LedgerCommand.Open(27), count(3));

        assertThat(run.books.entries.get(0).kind()).isEqualTo(LedgerKind.OPENING);
        assertThat(run.books.entries.get(0).amount()).isEqualTo(27);
        assertThat(run.books.balance.granted()).isEqualTo(3);
        assertThat(run.books.balance.progress()).isZero();
    }

    @Test
    void aLedgerOpensOnceAndBeforeAnythingElse() {
        LedgerRun run = LedgerRun.of(CreditRule.TEN_FOR_ONE, count(1));

        assertThatThrownBy(() -> Ledger.open(run.books.balance, run.terms(), SOME, 7))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Proves({"CMP-11", "INV-8"})
    void aReservationIsResolvedOnce() {
        LedgerRun run = LedgerRun.of(new CreditRule(1, 1), count(2), RESERVE, CONSUME);
        CreditBalance balance = run.books.balance;
        Credit consumed = run.books.credits.get(1L);
        Credit available = run.books.credits.get(2L);

        for (Credit credit : List.of(consumed, available)) {
            assertThatThrownBy(() -> Ledger.release(balance, List.of(), credit, SOME, run.terms()))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> Ledger.consume(balance, credit, SOME, run.terms()))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> Ledger.restore(balance, List.of(), available, SOME, run.terms()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Ledger.reserve(balance, consumed, SOME, run.terms()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Proves("CMP-8")
    void onlyWhatIsUnusedAndOverRunsOut() {
        LedgerRun run = LedgerRun.of(new CreditRule(1, 1), life(30), count(2), RESERVE);
        Credit reserved = run.books.credits.get(1L);
        Credit available = run.books.credits.get(2L);
        assertThatThrownBy(() -> Ledger.expire(run.books.balance, List.of(available), run.terms()))
                .isInstanceOf(IllegalStateException.class);

        run.step(days(31));
        assertThatThrownBy(() -> Ledger.expire(run.books.balance, List.of(reserved), run.terms()))
                .isInstanceOf(IllegalStateException.class);
    }

    /** What ran out meanwhile is not taken back as well, and where nobody owes anything it waits for whoever writes it down (Q17). */
    @Test
    void whoLeavesAPoolIsGrantedAndOwesByWhatHasNotRunOut() {
        LedgerRun run = LedgerRun.of(new CreditRule(2, 1), life(30), count(2));
        List<Credit> available = run.books.available();
        LedgerTerms member = run.terms().pooled(true);
        CreditBalance owing = Ledger.uncount(run.books.balance, available, member, List.of(SOME))
                .after();
        CreditBalance earned =
                Ledger.adjust(run.books.balance, available, member, SOME, 2).after();
        LedgerTerms later = new LedgerTerms(
                new CreditRule(2, 1), null, null, 1, run.terms().now().plus(Duration.ofDays(31)));

        assertThat(settled(owing, available, run.terms())).containsExactly(LedgerKind.REVOKE);
        assertThat(settled(owing, available, later)).containsExactly(LedgerKind.EXPIRE);
        assertThat(settled(run.books.balance, available, later)).isEmpty();
        assertThat(settled(earned, available, later)).containsExactly(LedgerKind.GRANT);
    }

    private static List<LedgerKind> settled(CreditBalance balance, List<Credit> available, LedgerTerms terms) {
        return Ledger.settle(balance, available, terms).entries().stream()
                .map(LedgerEntry::kind)
                .toList();
    }

    private static LedgerCommand count(int people) {
        return new LedgerCommand.Count(people);
    }

    private static LedgerCommand uncount(int people) {
        return new LedgerCommand.Uncount(people, 0);
    }

    private static LedgerCommand rule(int threshold, int grant) {
        return new LedgerCommand.NewRule(new CreditRule(threshold, grant));
    }

    private static LedgerCommand life(int days) {
        return new LedgerCommand.NewPolicy(Duration.ZERO, Duration.ofDays(days));
    }

    private static LedgerCommand hold(int days) {
        return new LedgerCommand.NewPolicy(Duration.ofDays(days), null);
    }

    private static LedgerCommand days(int days) {
        return new LedgerCommand.Move(Duration.ofDays(days));
    }

    private static List<LedgerKind> kinds(LedgerRun run) {
        return run.books.entries.stream().map(LedgerEntry::kind).toList();
    }
}
