package org.careerrelay.sequence;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.support.SupportStage;
import org.jspecify.annotations.Nullable;

/**
 * Anything that may be done through the doors, around one programme. A {@code pick} chooses among those whom it can concern; where there is
 * none, nothing is done.
 */
public sealed interface CircleCommand {

    /** People of whom each may have two applications. */
    int PEOPLE = 40;

    /** Several applications are rejected, perhaps once more; mails of the second round are sent by the host. */
    record Reject(int from, int count, int round) implements CircleCommand {}

    /** The company takes a rejection back, perhaps once more. */
    record Unreject(int pick) implements CircleCommand {}

    /** One pass of the dispatcher. */
    record Dispatch() implements CircleCommand {}

    /** Several open their links and consent, perhaps once more. */
    record Consent(int pick, int count) implements CircleCommand {}

    /** Somebody withdraws. */
    record Withdraw(int pick) implements CircleCommand {}

    /** The agency answers, perhaps several times, in any order, and perhaps before it can. */
    record Answer(List<Reply> replies) implements CircleCommand {}

    /** One answer; some are written down at the agency and never come to the company. */
    record Reply(int pick, AgencyAnswer answer, boolean anybody, boolean arrives) {}

    /** The agency sends all answers again that have not come to the company. */
    record SendAgain() implements CircleCommand {}

    /** The agency tells how far it is with somebody, perhaps with one who did not agree to that. */
    record Support(int pick, SupportStage stage) implements CircleCommand {}

    /** The agency tells how many of a month came to two stages, perhaps once more, and perhaps fewer than may be told. */
    record SupportOfMonth(int monthsBack, int recommended, int placed) implements CircleCommand {}

    /** The company asks for an introduction, perhaps once more, perhaps of the successor. */
    record Request(int job, boolean ofSuccessor) implements CircleCommand {}

    /** One side takes a step of an introduction, perhaps one that cannot follow. */
    record TakeStep(int pick, Move move, Party by) implements CircleCommand {}

    /** Both sides agree on people more or fewer. */
    record Correct(int people) implements CircleCommand {}

    /** The ledger begins with people counted before. */
    record Open(int people) implements CircleCommand {}

    /** An operator decides about a referral that was consented to, perhaps once more, and perhaps where it does not fit. */
    record Decide(int pick, Decision decision) implements CircleCommand {}

    /** An operator says that two rejections are of one person. */
    record Merge(int one, int other) implements CircleCommand {}

    /** Somebody says that an application is not of the person for whom it was taken. */
    record TakeApart(int pick) implements CircleCommand {}

    /** The contract is changed. */
    record Change(CreditRule rule, int holdDays, @Nullable Integer expiryMonths) implements CircleCommand {}

    /** The agency's licence ends so many days after today, which may be before today, or is good for ever again. */
    record License(@Nullable Integer days) implements CircleCommand {}

    /** A contract ends, perhaps the successor's; its credits can be redeemed for a while. */
    record End(boolean successor, int inDays, int redeemableDays) implements CircleCommand {}

    /** A contract that was to end goes on. */
    record GoOn(boolean successor) implements CircleCommand {}

    /** A contract goes over to the other agency, perhaps back, and perhaps before it can (A33). */
    record GoOver(boolean back) implements CircleCommand {}

    /** One agency takes the place of the other at once, perhaps the first that of the successor: its contract goes on, the other's ends and goes over. */
    record Replace(boolean back) implements CircleCommand {}

    /** One side does something about the statement of a month, perhaps of one that is not over, and perhaps once more (A35). */
    record Settle(int monthsBack, Party side, Act act) implements CircleCommand {}

    /** The clock goes on to the next month, and so far into it; then both sides tell each other what they say of the last one. */
    record CloseMonth(int hours) implements CircleCommand {}

    /** The clock goes on, or is put back a little. */
    record Pass(Duration time) implements CircleCommand {}

    /** What one side says. */
    enum Move {
        PROPOSED,
        WITHDRAWN,
        INTERVIEWING,
        ACCEPTED,
        JOINED,
        DECLINED,
        LEFT_EARLY,
        CONFIRMED,
        DISPUTED,
        WOULD_CONSUME,
        WOULD_RELEASE
    }

    /** What is done about a statement. */
    enum Act {
        /** Both sides issue theirs and tell the other. */
        EXCHANGE,
        ISSUE,
        SEND,
        SIGN_OFF,
        DISPUTE,
        RESOLVE
    }

    /** What an operator decides about a referral. */
    enum Decision {
        APPROVE,
        VOID,
        HOLD,
        LIFT
    }

    /** Of any kind, the more frequent ones more often: most go around, some change the contracts, some settle. */
    static Arbitrary<CircleCommand> any() {
        return Arbitraries.frequencyOf(Tuple.of(10, around()), Tuple.of(1, contracts()), Tuple.of(1, months()));
    }

    private static Arbitrary<CircleCommand> around() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Combinators.combine(
                                        Arbitraries.integers().between(0, PEOPLE - 1),
                                        Arbitraries.integers().between(1, 6),
                                        Arbitraries.integers().between(0, 1))
                                .as(Reject::new)),
                Tuple.of(8, Arbitraries.just(new Dispatch())),
                Tuple.of(2, pick().map(Unreject::new)),
                Tuple.of(
                        10,
                        Combinators.combine(pick(), Arbitraries.integers().between(1, 6))
                                .as(Consent::new)),
                Tuple.of(2, pick().map(Withdraw::new)),
                Tuple.of(14, replies().list().ofMinSize(1).ofMaxSize(6).map(Answer::new)),
                Tuple.of(
                        3,
                        Combinators.combine(pick(), Arbitraries.of(SupportStage.class))
                                .as(Support::new)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.integers().between(0, 3),
                                        Arbitraries.integers().between(5, 30),
                                        Arbitraries.integers().between(5, 15))
                                .as(SupportOfMonth::new)),
                Tuple.of(
                        4,
                        Combinators.combine(
                                        Arbitraries.integers().between(0, 30),
                                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
                                .as(Request::new)),
                Tuple.of(20, steps()),
                Tuple.of(
                        4,
                        Combinators.combine(pick(), Arbitraries.of(Decision.class))
                                .as(Decide::new)),
                Tuple.of(2, Combinators.combine(pick(), pick()).as(Merge::new)),
                Tuple.of(2, pick().map(TakeApart::new)),
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(-6, 6)
                                .filter(people -> people != 0)
                                .map(Correct::new)),
                Tuple.of(1, Arbitraries.integers().between(1, 12).map(Open::new)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Agreement.rules(),
                                        Arbitraries.integers().between(0, 5),
                                        Arbitraries.integers().between(1, 3).injectNull(0.5))
                                .as(Change::new)),
                Tuple.of(4, times().map(Pass::new)));
    }

    private static Arbitrary<CircleCommand> contracts() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        2, Arbitraries.integers().between(-1, 2).injectNull(0.7).map(License::new)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        successor(),
                                        Arbitraries.integers().between(0, 2),
                                        Arbitraries.integers().between(0, 60))
                                .as(End::new)),
                Tuple.of(2, successor().map(GoOn::new)),
                Tuple.of(3, successor().map(GoOver::new)),
                Tuple.of(2, successor().map(Replace::new)));
    }

    private static Arbitrary<CircleCommand> months() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, settlements()),
                Tuple.of(1, Arbitraries.just(new SendAgain())),
                Tuple.of(2, Arbitraries.integers().between(0, 60).map(CloseMonth::new)));
    }

    private static Arbitrary<Boolean> successor() {
        return Arbitraries.of(false, true);
    }

    /** Mostly of the month that ended last, and mostly what begins a settlement. */
    private static Arbitrary<CircleCommand> settlements() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(1, 0), Tuple.of(6, 1), Tuple.of(3, 2), Tuple.of(1, 3)),
                        Arbitraries.of(Party.class),
                        Arbitraries.frequency(
                                Tuple.of(8, Act.EXCHANGE),
                                Tuple.of(3, Act.ISSUE),
                                Tuple.of(4, Act.SEND),
                                Tuple.of(2, Act.SIGN_OFF),
                                Tuple.of(3, Act.DISPUTE),
                                Tuple.of(4, Act.RESOLVE)))
                .as(Settle::new);
    }

    private static Arbitrary<Reply> replies() {
        return Combinators.combine(
                        pick(),
                        Arbitraries.frequency(
                                Tuple.of(5, AgencyAnswer.ACCEPTED_NEW),
                                Tuple.of(1, AgencyAnswer.ACCEPTED_DUPLICATE),
                                Tuple.of(1, AgencyAnswer.REFUSED)),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                .as(Reply::new);
    }

    /** Steps that lead on, by the side whose they are, more often than the others; of the last few introductions. */
    private static Arbitrary<CircleCommand> steps() {
        Arbitrary<Integer> last = Arbitraries.integers().between(0, 2);
        return Arbitraries.oneOf(
                last.map(pick -> new TakeStep(pick, Move.PROPOSED, Party.AGENCY)),
                last.map(pick -> new TakeStep(pick, Move.ACCEPTED, Party.COMPANY)),
                Combinators.combine(last, Arbitraries.of(Party.class))
                        .as((pick, by) -> new TakeStep(pick, Move.JOINED, by)),
                Combinators.combine(pick(), Arbitraries.of(Move.class), Arbitraries.of(Party.class))
                        .as(TakeStep::new));
    }

    private static Arbitrary<Duration> times() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(1, 72).map(Duration::ofHours)),
                Tuple.of(2, Arbitraries.integers().between(1, 40).map(Duration::ofDays)),
                Tuple.of(3, Arbitraries.integers().between(-90, -1).map(Duration::ofMinutes)),
                Tuple.of(1, Arbitraries.just(Duration.ofDays(400))));
    }

    private static Arbitrary<Integer> pick() {
        return Arbitraries.integers().between(0, 1000);
    }
}
