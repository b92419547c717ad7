package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Correction;
import org.careerrelay.model.credit.CountHistory;
import org.careerrelay.model.credit.CreditHistory;
import org.careerrelay.model.credit.CreditStep;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.credit.PublishedCredit;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.qualification.ReviewCommand;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** The causal history of a credit and of a count. */
class ExplainTest {

    @Test
    @Proves({"A19", "A25"})
    void theOperatorSeesTheTenWhoEarnedACreditAndWhatItWasUsedFor() {
        try (World world = World.immediate()) {
            world.count(14);
            RequestResult.Requested first = request(world, "営業");
            world.count(6);
            world.desk().introduction(first.introduction().id()).declined();
            CreditHistory history = world.company()
                    .operator()
                    .ledger(World.ACME, World.AGENCY)
                    .explain(2)
                    .orElseThrow();
            assertThat(history.earned()).hasSize(11);
            assertThat(history.earned().subList(0, 10))
                    .extracting(LedgerEntry::kind)
                    .containsOnly(LedgerKind.COUNT);
            assertThat(history.earned().get(10).cause()).isEqualTo(new Cause.OfGrant(2));
            assertThat(references(history)).isEqualTo(referrals(world, 11, 20));
            assertThat(history.used()).isEmpty();

            CreditHistory used = world.company()
                    .operator()
                    .ledger(World.ACME, World.AGENCY)
                    .explain(1)
                    .orElseThrow();
            assertThat(references(used)).isEqualTo(referrals(world, 1, 10));
            assertThat(used.used())
                    .extracting(LedgerEntry::kind)
                    .containsExactly(LedgerKind.RESERVE, LedgerKind.RELEASE);
            assertThat(used.used())
                    .extracting(LedgerEntry::cause)
                    .containsOnly(new Cause.OfIntroduction(first.introduction().id()));
        }
    }

    /** More entries than are read at once lie between its first person and its last. */
    @Test
    void aLongCycleIsToldWhole() {
        try (World world = World.immediate()) {
            LedgerDesk ledger = world.company().operator().ledger(World.ACME, World.AGENCY);
            world.count(15);
            for (int i = 0; i < 1000; i++) {
                ledger.correct(new Correction("c-" + i, i % 2 == 0 ? 1 : -1, "minutes-7", "operator-1"));
            }
            world.count(5);
            assertThat(references(ledger.explain(2).orElseThrow())).isEqualTo(referrals(world, 11, 20));
            assertThat(ledger.explain(2).orElseThrow().earned()).hasSize(1011);
            world.count(2);
            assertThat(ledger.explain(2).orElseThrow().earned())
                    .as("whoever counts later has nothing to do with it")
                    .hasSize(1011);
        }
    }

    @Test
    void whereThereIsNoContractThatIsSaid() {
        try (World world = World.immediate()) {
            world.count(10);
            for (ThrowingCallable asked : List.<ThrowingCallable>of(
                    () -> world.desk().explain("agency-9", 1),
                    () -> world.company()
                            .operator()
                            .ledger("nobody", World.AGENCY)
                            .explain(1))) {
                assertThatThrownBy(asked)
                        .isInstanceOfSatisfying(
                                InvalidInputException.class,
                                e -> assertThat(e.violations())
                                        .extracting(Violation::code)
                                        .containsExactly("programme.missing"));
            }
        }
    }

    @Test
    void aCreditThatWasTakenBackSaysSo() {
        try (World world = World.immediate()) {
            world.count(10);
            world.company()
                    .operator()
                    .ledger(World.ACME, World.AGENCY)
                    .correct(new Correction("c-1", -1, "minutes-7", "operator-1"));
            world.count(1);
            CreditHistory revoked = world.company()
                    .operator()
                    .ledger(World.ACME, World.AGENCY)
                    .explain(1)
                    .orElseThrow();
            assertThat(revoked.used()).extracting(LedgerEntry::kind).containsExactly(LedgerKind.REVOKE);
            CreditHistory second = world.company()
                    .operator()
                    .ledger(World.ACME, World.AGENCY)
                    .explain(2)
                    .orElseThrow();
            assertThat(second.earned())
                    .as("nine of the first ten, and one: the cycle was open again")
                    .extracting(LedgerEntry::kind)
                    .containsExactly(LedgerKind.REVOKE, LedgerKind.COUNT, LedgerKind.GRANT);
        }
    }

    @Test
    void theLogNamesTheGrantThatIsTakenBackWithACount() {
        try (World world = World.immediate()) {
            world.count(20);
            world.company()
                    .operator()
                    .reviews(World.ACME, World.AGENCY)
                    .voidReferral(
                            new ReviewCommand("void-1", world.referral("a-1").id(), "operator-1", ""));
            world.run();
            assertThat(world.events().stream().map(NumberedEvent::event))
                    .filteredOn(event ->
                            event.type() == EventType.CREDIT_GRANTED || event.type() == EventType.CREDIT_REVOKED)
                    .extracting(event -> event.details().get("grant"))
                    .containsExactly("1", "2", "2");
            world.recomputed();
        }
    }

    @Test
    @Proves("R-30")
    void theCompanySeesPublishedCreditsAndNobodyWhoEarnedThem() {
        try (World world = World.with(programme -> programme.publication(Publication.DAILY))) {
            world.count(10);
            assertThat(world.desk().explain(World.AGENCY, 1)).isEmpty();
            world.clock.move(Duration.ofDays(1));
            PublishedCredit granted = world.desk().explain(World.AGENCY, 1).orElseThrow();
            assertThat(granted.steps()).extracting(CreditStep::kind).containsExactly(LedgerKind.GRANT);
            RequestResult.Requested used = request(world, "営業");
            assertThat(world.desk().explain(World.AGENCY, 1).orElseThrow().steps())
                    .containsExactly(
                            granted.steps().get(0),
                            new CreditStep(
                                    LedgerKind.RESERVE,
                                    new Cause.OfIntroduction(used.introduction().id()),
                                    world.clock.instant()));
            assertThat(world.desk().explain(World.AGENCY, 2)).isEmpty();
        }
    }

    @Test
    @Proves("R-30")
    void theAgencySeesItsOwnReferralsOnceTheyWereHandedOver() {
        try (World world = World.immediate()) {
            world.count(1);
            int second = world.consented(1);
            OpaqueId counted = world.referral("a-1").id();
            CountHistory history =
                    world.company().agency(World.AGENCY).explain(counted).orElseThrow();
            assertThat(history.answer()).isEqualTo(AgencyAnswer.ACCEPTED_NEW);
            assertThat(history.entries()).extracting(LedgerEntry::kind).containsExactly(LedgerKind.COUNT);
            assertThat(world.company().operator().explain(counted)).contains(history);
            assertThat(world.company().agency("agency-2").explain(counted)).isEmpty();
            OpaqueId waiting = world.referral("a-" + second).id();
            assertThat(world.company().agency(World.AGENCY).explain(waiting))
                    .as("not handed over yet")
                    .isEmpty();
            assertThat(world.company().operator().explain(waiting)).isPresent();
        }
    }

    private static List<OpaqueId> references(CreditHistory history) {
        return history.earned().stream()
                .map(LedgerEntry::cause)
                .filter(Cause.OfReferral.class::isInstance)
                .map(cause -> ((Cause.OfReferral) cause).id())
                .toList();
    }

    private static List<OpaqueId> referrals(World world, int from, int to) {
        return Stream.iterate(from, n -> n <= to, n -> n + 1)
                .map(n -> world.referral("a-" + n).id())
                .toList();
    }

    private static RequestResult.Requested request(World world, String title) {
        return (RequestResult.Requested) world.desk().request(World.AGENCY, JobOrder.titled(title));
    }
}
