package org.careerrelay.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.tck.Proves;

/** A ledger that is gone through again. */
class ReplayProperties {

    @Property(tries = 300)
    @Proves("Q8")
    void underItsOwnContractALedgerComesOutAsItIs(
            @ForAll("rules") CreditRule rule, @ForAll("sequences") List<LedgerCommand> sequence) {
        LedgerRun run = new LedgerRun(rule);
        sequence.stream().filter(ReplayProperties::changesNoTerms).forEach(run::step);

        Replay replay = replay(run, rule);

        assertThat(replay.balance()).isEqualTo(run.books.balance);
        assertThat(replay.unmet()).isZero();
        assertThat(added(run).with(0, 0)).isEqualTo(Totals.of(run.books.balance, 0));
    }

    @Property(tries = 300)
    @Proves("Q8")
    void underAnotherRuleItComesOutAsIfItHadAlwaysHadThatRule(
            @ForAll("rules") CreditRule rule,
            @ForAll("rules") CreditRule other,
            @ForAll("sequences") List<LedgerCommand> sequence) {
        LedgerRun run = new LedgerRun(rule);
        LedgerRun would = new LedgerRun(other);
        sequence.stream().filter(ReplayProperties::isAboutPeople).forEach(command -> {
            run.step(command);
            would.step(command);
        });

        assertThat(replay(run, other).balance()).isEqualTo(would.books.balance);
    }

    /** Whatever happened: what is counted stays, and what the entries say is what was written. */
    @Property(tries = 300)
    @Proves("Q8")
    void peopleStayAndNothingIsUsedThatWasNotThere(
            @ForAll("rules") CreditRule rule,
            @ForAll("rules") CreditRule other,
            @ForAll("sequences") List<LedgerCommand> sequence) {
        LedgerRun run = new LedgerRun(rule);
        sequence.forEach(run::step);

        Replay replay = replay(run, other);

        CreditBalance replayed = replay.balance();
        assertThat(replayed.counted()).isEqualTo(run.books.balance.counted());
        assertThat(replayed.available()).isNotNegative();
        assertThat(replayed.reserved() + replayed.consumed())
                .isLessThanOrEqualTo(run.books.balance.reserved() + run.books.balance.consumed());
        assertThat(added(run).with(0, 0)).isEqualTo(Totals.of(run.books.balance, 0));
    }

    private static Replay replay(LedgerRun run, CreditRule rule) {
        Replay replay =
                new Replay(new Contract(1, 1, Programme.tenForOne("agency-1").rule(rule)), at -> false);
        run.books.entries.forEach(replay::add);
        return replay;
    }

    private static Totals added(LedgerRun run) {
        Totals totals = new Totals();
        run.books.entries.forEach(totals::add);
        return totals;
    }

    private static boolean changesNoTerms(LedgerCommand command) {
        return !(command instanceof LedgerCommand.NewRule || command instanceof LedgerCommand.NewPolicy);
    }

    private static boolean isAboutPeople(LedgerCommand command) {
        return command instanceof LedgerCommand.Open
                || command instanceof LedgerCommand.Count
                || command instanceof LedgerCommand.Uncount
                || command instanceof LedgerCommand.Adjust
                || command instanceof LedgerCommand.Move;
    }

    @Provide
    Arbitrary<CreditRule> rules() {
        return LedgerCommand.rules();
    }

    /** Credits are used as the engine uses them: the first one first. */
    @Provide
    Arbitrary<List<LedgerCommand>> sequences() {
        return Arbitraries.lazy(LedgerCommand::any)
                .map(command -> command instanceof LedgerCommand.Reserve ? new LedgerCommand.Reserve(0) : command)
                .list()
                .ofSize(60);
    }
}
