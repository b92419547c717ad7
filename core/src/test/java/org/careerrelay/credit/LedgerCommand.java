package org.careerrelay.credit;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careerrelay.model.programme.CreditRule;
import org.jspecify.annotations.Nullable;

/** Anything that may happen to a ledger. Whom it concerns is picked among those it can concern; where there is none, nothing happens. */
sealed interface LedgerCommand {

    record Open(int people) implements LedgerCommand {}

    record Count(int people) implements LedgerCommand {}

    record Uncount(int people, int pick) implements LedgerCommand {}

    record Adjust(int people) implements LedgerCommand {}

    record Reserve(int pick) implements LedgerCommand {}

    record Release(int pick) implements LedgerCommand {}

    record Consume(int pick) implements LedgerCommand {}

    record Restore(int pick) implements LedgerCommand {}

    record Expire() implements LedgerCommand {}

    record NewRule(CreditRule rule) implements LedgerCommand {}

    record NewPolicy(Duration hold, @Nullable Duration life) implements LedgerCommand {}

    record Move(Duration by) implements LedgerCommand {}

    /** Of any kind, the more frequent ones more often. */
    static Arbitrary<LedgerCommand> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(1, 7).map(Count::new)),
                Tuple.of(
                        4,
                        Combinators.combine(Arbitraries.integers().between(1, 4), pick())
                                .as(Uncount::new)),
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(-20, 20)
                                .filter(people -> people != 0)
                                .map(Adjust::new)),
                Tuple.of(1, Arbitraries.integers().between(1, 25).map(Open::new)),
                Tuple.of(4, pick().map(Reserve::new)),
                Tuple.of(2, pick().map(Release::new)),
                Tuple.of(2, pick().map(Consume::new)),
                Tuple.of(1, pick().map(Restore::new)),
                Tuple.of(2, Arbitraries.just(new Expire())),
                Tuple.of(1, rules().map(NewRule::new)),
                Tuple.of(
                        1,
                        Combinators.combine(days(0, 14), days(1, 30).injectNull(0.5))
                                .as(NewPolicy::new)),
                Tuple.of(3, days(-2, 20).map(Move::new)));
    }

    static Arbitrary<CreditRule> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 3))
                .as(CreditRule::new);
    }

    private static Arbitrary<Integer> pick() {
        return Arbitraries.integers().between(0, 1000);
    }

    private static Arbitrary<Duration> days(int from, int to) {
        return Arbitraries.integers().between(from, to).map(Duration::ofDays);
    }
}
