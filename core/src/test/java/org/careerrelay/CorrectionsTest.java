package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.credit.Correction;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerChange;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.credit.OpeningBalance;
import org.careerrelay.model.credit.ProgrammeMove;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What people decide about a ledger, with evidence. */
class CorrectionsTest {

    private static final String OTHER = "agency-2";

    @Test
    @Proves("A19")
    void sevenOfTenCarriedOverNeedThreeMore() {
        try (World world = World.immediate()) {
            assertThat(open(world, "o-1", 7)).isEqualTo(new LedgerChange.Written(false));
            assertThat(people(world)).containsExactly(7L, 7L, 0L);
            world.count(3);
            assertThat(people(world)).containsExactly(10L, 0L, 1L);
            assertThat(entries(world).get(0).kind()).isEqualTo(LedgerKind.OPENING);
            assertThat(world.events())
                    .filteredOn(event -> event.event().type() == EventType.BALANCE_OPENED)
                    .singleElement()
                    .satisfies(event -> assertThat(event.event().details())
                            .containsEntry("evidence", "contract-2026/annex-2")
                            .containsEntry("actor", "hr-1"));
        }
    }

    @Test
    @Proves({"A19", "A33"})
    void eachProgrammeHasItsOwnLedgerAndEachCorrectionItsEvent() {
        try (World world = World.immediate()) {
            world.desk().partner(World.agencyProfile(OTHER));
            world.desk().open(Programmes.with(OTHER));
            open(world, "o-1", 4);
            correct(world, "c-1", 2);
            world.desk().openBalance(OTHER, new OpeningBalance("o-2", 9, "annex-9", "hr-9"));
            world.run();

            assertThat(entries(world)).extracting(LedgerEntry::amount).containsExactly(4, 2);
            assertThat(world.company().operator().ledger(World.ACME, OTHER).entries(0, 10))
                    .extracting(LedgerEntry::amount)
                    .containsExactly(9);
            assertThat(world.events())
                    .extracting(event -> event.event().type())
                    .contains(EventType.LEDGER_ADJUSTED)
                    .doesNotContain(EventType.CREDIT_RESTORED);
        }
    }

    @Test
    @Proves({"A19", "INV-1"})
    void anOpeningBalanceMayHaveFullCycles() {
        try (World world = World.immediate()) {
            open(world, "o-1", 27);
            assertThat(people(world)).containsExactly(27L, 7L, 2L);
            assertThat(entries(world))
                    .extracting(LedgerEntry::kind)
                    .containsExactly(LedgerKind.OPENING, LedgerKind.GRANT, LedgerKind.GRANT);
        }
    }

    @Test
    @Proves({"A21", "CMP-13"})
    void theSameCommandIsCarriedOutOnceAndAnotherBodyIsAConflict() {
        try (World world = World.immediate()) {
            open(world, "o-1", 7);
            for (int i = 0; i < 5; i++) {
                assertThat(open(world, "o-1", 7)).isEqualTo(new LedgerChange.Written(true));
            }
            assertThat(open(world, "o-1", 8)).isEqualTo(new LedgerChange.Conflict());
            assertThat(correct(world, "o-1", 7)).isEqualTo(new LedgerChange.Conflict());
            assertThat(entries(world)).hasSize(1);
            assertThat(correct(world, "c-1", -2)).isEqualTo(new LedgerChange.Written(false));
            assertThat(correct(world, "c-1", -2)).isEqualTo(new LedgerChange.Written(true));
            assertThat(people(world)).containsExactly(5L, 5L, 0L);
        }
    }

    @Test
    void keysAreEachCompanysOwn() {
        try (World world = World.immediate()) {
            world.settle("globex");
            world.company().company("globex").open(World.programme());
            open(world, "o-1", 7);
            assertThat(world.company()
                            .company("globex")
                            .openBalance(World.AGENCY, new OpeningBalance("o-1", 3, "annex-9", "hr-9")))
                    .isEqualTo(new LedgerChange.Written(false));
        }
    }

    @Test
    @Proves("A19")
    void whereSomebodyHasCountedAnOpeningBalanceIsTooLate() {
        try (World world = World.immediate()) {
            world.count(1);
            assertThat(open(world, "o-1", 7)).isEqualTo(new LedgerChange.TooLate());
            assertThat(open(world, "o-1", 7)).isEqualTo(new LedgerChange.TooLate());
            assertThat(people(world)).containsExactly(1L, 1L, 0L);
        }
    }

    @Test
    @Proves({"A19", "INV-14", "INV-1"})
    void whatIsCorrectedAwayIsTakenFromTheUnusedAndOtherwiseOwed() {
        try (World world = World.immediate()) {
            world.count(21);
            RequestResult.Requested used = (RequestResult.Requested) request(world);
            correct(world, "c-1", -5);
            CreditSnapshot credits = credits(world);
            assertThat(List.of(credits.progress(), credits.revoked(), credits.available(), credits.reserved()))
                    .containsExactly(6L, 1L, 0L, 1L);
            correct(world, "c-2", -8);
            assertThat(credits(world).progress())
                    .as("the credit in use is owed")
                    .isEqualTo(-2);
            assertThat(credits(world).missing()).isEqualTo(12);
            world.count(2);
            assertThat(credits(world).granted()).isEqualTo(2);
            assertThat(credits(world).progress()).isZero();
            correct(world, "c-3", -1);
            world.desk().introduction(used.introduction().id()).declined();
            assertThat(entries(world))
                    .as("a released credit goes towards what is owed")
                    .extracting(LedgerEntry::kind)
                    .endsWith(LedgerKind.RELEASE, LedgerKind.REVOKE);
            assertThat(credits(world).progress()).isEqualTo(9);
            assertThat(credits(world).available()).isZero();
        }
    }

    @Test
    void anEndedContractGoesOverToItsSuccessorAndNobodyCountsTwice() {
        try (World world = World.immediate()) {
            world.count(13);
            world.desk().partner(World.agencyProfile(OTHER));
            assertThat(move(world)).as("the contract goes on").isEqualTo(new LedgerChange.NotEnded());
            world.desk().open(ended());
            world.desk().open(Programmes.with(OTHER));
            assertThat(move(world, "m-2")).isEqualTo(new LedgerChange.Written(false));
            assertThat(move(world, "m-2")).isEqualTo(new LedgerChange.Written(true));
            assertThat(people(world)).containsExactly(0L, 0L, 1L);
            assertThat(credits(world).revoked()).isOne();
            CreditSnapshot moved = world.desk().credits(OTHER);
            assertThat(List.of(moved.counted(), moved.progress(), moved.available()))
                    .containsExactly(13L, 3L, 1L);
            assertThat(move(world, "m-3")).isEqualTo(new LedgerChange.NothingToMove());
            assertThat(countAgain(world))
                    .as("counted before, with the first agency")
                    .isEqualTo(13);
        }
    }

    @Test
    void nothingGoesOverToAContractThatHasEndedToo() {
        try (World world = World.immediate()) {
            world.count(13);
            world.desk().partner(World.agencyProfile(OTHER));
            world.desk().open(ended());
            world.desk().open(Programmes.with(OTHER).policies(ended().policies()));
            assertThatThrownBy(() -> move(world, "m-1"))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.violations())
                                    .extracting(Violation::code)
                                    .containsExactly("programme.ended"));
            assertThat(people(world)).containsExactly(13L, 3L, 1L);
            world.desk().open(Programmes.with(OTHER));
            assertThat(move(world, "m-1"))
                    .as("a command that was refused leaves its key free")
                    .isEqualTo(new LedgerChange.Written(false));
        }
    }

    /** With a pass over all credits for each that is taken back this would take minutes. */
    @Test
    @Timeout(60)
    @Proves("INV-14")
    void manyCreditsAreTakenBackAtOnce() {
        try (World world = World.with(programme -> programme.rule(new CreditRule(1, 1)))) {
            open(world, "o-1", 60_000);
            correct(world, "c-1", -60_000);
            assertThat(credits(world).revoked()).isEqualTo(60_000);
            assertThat(credits(world).progress()).isZero();
        }
    }

    @Test
    void whatIsInUseStaysWhereItIs() {
        try (World world = World.immediate()) {
            world.count(13);
            request(world);
            world.desk().partner(World.agencyProfile(OTHER));
            world.desk().open(ended());
            world.desk().open(Programmes.with(OTHER));
            move(world, "m-1");
            assertThat(credits(world).reserved()).isOne();
            assertThat(world.desk().credits(OTHER).granted()).isZero();
            assertThat(world.desk().credits(OTHER).progress()).isEqualTo(3);
        }
    }

    @Test
    void aGrantOfWhichOneCreditIsInUseStaysWhole() {
        try (World world = World.with(programme -> programme.rule(new CreditRule(5, 2)))) {
            world.count(7);
            request(world);
            world.desk().partner(World.agencyProfile(OTHER));
            world.desk().open(ended().rule(new CreditRule(5, 2)));
            world.desk().open(Programmes.with(OTHER));
            assertThat(move(world, "m-1")).isEqualTo(new LedgerChange.Written(false));
            assertThat(credits(world).counted()).isEqualTo(5);
            assertThat(credits(world).revoked()).isZero();
            assertThat(world.desk().credits(OTHER).counted()).isEqualTo(2);
        }
    }

    @Test
    void allThatIsWrongWithACommandIsSaidAtOnce() {
        try (World world = World.immediate()) {
            assertThatThrownBy(() -> world.desk()
                            .openBalance(World.AGENCY, new OpeningBalance(" ", 0, "山田 太郎", "taro@example.jp")))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.violations())
                                    .extracting(Violation::path)
                                    .containsExactlyInAnyOrder("key", "people", "evidence", "actor"));
            assertThatThrownBy(() -> world.company()
                            .operator()
                            .ledger(World.ACME, World.AGENCY)
                            .move(new ProgrammeMove(" ", OTHER, "山田 太郎", "taro@example.jp")))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.violations())
                                    .extracting(Violation::path)
                                    .containsExactlyInAnyOrder("key", "evidence", "actor"));
            assertThatThrownBy(() -> correct(world, "c-1", 0)).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> world.desk().openBalance("nobody", new OpeningBalance("o", 1, "e", "a")))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    /** The first person is rejected again, and consents and is answered through the other agency's programme. */
    private static long countAgain(World world) {
        world.reject(Rejection.of("again-1", "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3"));
        world.run();
        world.candidate("again-1").consent(world.form("again-1", World.address(1)));
        world.company()
                .agency(OTHER)
                .acknowledge(List.of(new Acknowledgement(
                        world.referral("again-1").id(), AgencyAnswer.ACCEPTED_NEW, world.clock.instant())));
        return world.desk().credits(OTHER).counted();
    }

    private static Programme ended() {
        return World.programme()
                .policies(World.programme()
                        .policies()
                        .ending(new Ending(LocalDate.ofInstant(World.START, Programme.JAPAN), 0)));
    }

    private static LedgerChange move(World world) {
        world.desk().open(Programmes.with(OTHER));
        return move(world, "m-1");
    }

    private static LedgerChange move(World world, String key) {
        return world.company()
                .operator()
                .ledger(World.ACME, World.AGENCY)
                .move(new ProgrammeMove(key, OTHER, "agreement-7", "operator-1"));
    }

    private static LedgerChange open(World world, String key, int people) {
        return world.desk().openBalance(World.AGENCY, new OpeningBalance(key, people, "contract-2026/annex-2", "hr-1"));
    }

    private static LedgerChange correct(World world, String key, int people) {
        return world.company()
                .operator()
                .ledger(World.ACME, World.AGENCY)
                .correct(new Correction(key, people, "minutes-2026-11", "operator-1"));
    }

    private static CreditSnapshot credits(World world) {
        return world.desk().credits(World.AGENCY);
    }

    private static List<Long> people(World world) {
        CreditSnapshot credits = credits(world);
        return List.of(credits.counted(), credits.progress(), credits.granted());
    }

    private static List<LedgerEntry> entries(World world) {
        return world.company().operator().ledger(World.ACME, World.AGENCY).entries(0, 1000);
    }

    private static RequestResult request(World world) {
        return world.desk().request(World.AGENCY, JobOrder.titled("営業"));
    }
}
