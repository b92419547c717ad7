package org.careerrelay.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.sequence.LedgerModel;
import org.careerrelay.tck.Proves;

/** Whatever happens to a ledger, in whatever order: it is what the {@link LedgerModel} says, and the invariants hold after every step. */
class LedgerProperties {

    private static final int STEPS = 100;

    @Property(tries = 1000)
    @Proves({"A19", "A25", "A32", "INV-1", "INV-2", "INV-6", "INV-14", "CMP-8", "CMP-9", "CMP-10"})
    void everyStepIsWhatTheModelSays(
            @ForAll("rules") CreditRule rule, @ForAll("sequences") List<LedgerCommand> sequence) {
        live(rule, sequence);
    }

    @Property(tries = 100_000)
    @Tag("long")
    void everyStepIsWhatTheModelSaysAHundredThousandTimes(
            @ForAll("rules") CreditRule rule, @ForAll("sequences") List<LedgerCommand> sequence) {
        live(rule, sequence);
    }

    private static void live(CreditRule rule, List<LedgerCommand> sequence) {
        LedgerRun run = new LedgerRun(rule);
        sequence.forEach(run::step);
    }

    /** The formula of INV-1 as it is written, for the rule that most contracts have: one credit, never changed. */
    @Property(tries = 1000)
    @Proves({"INV-1", "INV-14"})
    void grantedFollowsFromTheNetCountAndFromWhatIsInUse(
            @ForAll @IntRange(min = 1, max = 12) int threshold, @ForAll("sequences") List<LedgerCommand> sequence) {
        LedgerRun run = new LedgerRun(new CreditRule(threshold, 1));
        for (LedgerCommand command : sequence) {
            if (command instanceof LedgerCommand.NewRule) {
                continue;
            }
            run.step(command);
            CreditBalance b = run.books.balance;
            long standing = b.granted() - b.revoked();
            assertThat(standing)
                    .isEqualTo(
                            Math.max(Math.floorDiv(b.counted(), threshold), b.consumed() + b.reserved() + b.expired()));
            assertThat(b.progress()).isEqualTo(b.counted() - threshold * standing);
        }
    }

    /** Once debts are repaid there is as much as if they had never been made. */
    @Property
    @Proves({"INV-14", "Q6"})
    void whoeverCountsAfterAFraudPaysForItFirst(
            @ForAll @IntRange(min = 1, max = 12) int threshold,
            @ForAll @IntRange(min = 1, max = 4) int used,
            @ForAll @IntRange(min = 1, max = 60) int frauds,
            @ForAll @IntRange(min = 1, max = 60) int honest) {
        int people = threshold * used;
        Assume.that(frauds <= people);
        LedgerRun run = LedgerRun.of(new CreditRule(threshold, 1), new LedgerCommand.Count(people));
        for (int i = 0; i < used; i++) {
            run.step(new LedgerCommand.Reserve(0));
            run.step(new LedgerCommand.Consume(0));
        }
        run.step(new LedgerCommand.Uncount(frauds, 0));
        assertThat(run.books.balance.progress()).isEqualTo(-frauds);
        assertThat(run.books.in(CreditState.CONSUMED)).isEqualTo(used);

        run.step(new LedgerCommand.Count(honest));

        assertThat(run.books.balance.available()).isEqualTo(Math.max(0, honest - frauds) / threshold);
        assertThat(run.books.balance.progress())
                .isEqualTo(honest <= frauds ? honest - frauds : (honest - frauds) % threshold);
    }

    /** Whether the end of credits was written down before the next command or by it is all the same (CMP-12). */
    @Property(tries = 500)
    @Proves({"A25", "CMP-12", "INV-6"})
    void itDoesNotMatterWhenARunOutCreditIsWrittenDown(
            @ForAll("rules") CreditRule rule,
            @ForAll("sequences") List<LedgerCommand> sequence,
            @ForAll @IntRange(min = 1, max = 3) int life) {
        LedgerRun late = new LedgerRun(rule);
        LedgerRun early = new LedgerRun(rule);
        List.of(late, early)
                .forEach(run -> run.step(new LedgerCommand.NewPolicy(Duration.ZERO, Duration.ofDays(life))));
        for (LedgerCommand command : sequence) {
            if (command instanceof LedgerCommand.Move move && move.by().isNegative()) {
                continue; // what has run out by an earlier clock had not run out by this one
            }
            if (!(command instanceof LedgerCommand.Expire)) {
                late.step(command);
                early.step(command);
            }
            early.step(new LedgerCommand.Expire());
        }
        late.step(new LedgerCommand.Expire());

        CreditBalance one = late.books.balance;
        CreditBalance other = early.books.balance;
        assertThat(List.of(
                        one.counted(),
                        one.progress(),
                        one.granted() - one.revoked(),
                        one.reserved(),
                        one.consumed(),
                        one.expired(),
                        one.available()))
                .containsExactly(
                        other.counted(),
                        other.progress(),
                        other.granted() - other.revoked(),
                        other.reserved(),
                        other.consumed(),
                        other.expired(),
                        other.available());
    }

    @Property
    @Proves({"INV-3", "A02"})
    void theOrderAndTheBatchesOfPeopleDoNotMatter(
            @ForAll @IntRange(min = 0, max = 60) int people, @ForAll("rules") CreditRule rule, @ForAll Random random) {
        List<OpaqueId> referrals = new ArrayList<>(IntStream.rangeClosed(1, people)
                .mapToObj(i -> new OpaqueId(0, i))
                .toList());
        LedgerTerms terms = new LedgerTerms(rule, LedgerRun.START, null, 1, LedgerRun.START);
        CreditBalance atOnce =
                Ledger.count(CreditBalance.EMPTY, terms, referrals).after();

        Collections.shuffle(referrals, random);
        CreditBalance balance = CreditBalance.EMPTY;
        for (int from = 0; from < people; ) {
            int to = from + 1 + random.nextInt(people - from);
            balance = Ledger.count(balance, terms, referrals.subList(from, to)).after();
            from = to;
        }

        assertThat(balance).isEqualTo(atOnce);
        assertThat(balance.granted()).isEqualTo((long) people / rule.threshold() * rule.grant());
        assertThat(balance.progress()).isEqualTo(people % rule.threshold());
    }

    @Provide
    Arbitrary<CreditRule> rules() {
        return LedgerCommand.rules();
    }

    @Provide
    Arbitrary<List<LedgerCommand>> sequences() {
        return Arbitraries.lazy(LedgerCommand::any).list().ofSize(STEPS);
    }
}
