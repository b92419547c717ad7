package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.identity.IdentityChange;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.PersonMerge;
import org.careerrelay.model.qualification.PersonMergeResult.Conflict;
import org.careerrelay.model.qualification.PersonMergeResult.Merged;
import org.careerrelay.model.qualification.PersonMergeResult.Unknown;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One person once: the window, and two pseudonyms that turn out to be one person. */
class MergedPersonsTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"CMP-6", "INV-5"})
    void ofTwoCountsTheLaterIsTakenBackOnce() {
        assertThat(counting("b-1", "taro@example.jp")).isEqualTo(Outcome.COUNTED);
        world.clock.move(Duration.ofDays(1));
        assertThat(counting("b-2", "t.yamada@example.com")).isEqualTo(Outcome.COUNTED);
        PersonMerge merge = merge("merge-1", "b-2", "b-1");
        assertThat(operator().samePerson(World.ACME, merge)).isEqualTo(new Merged(false));
        assertThat(operator().samePerson(World.ACME, merge)).isEqualTo(new Merged(true));
        assertThat(operator().samePerson(World.ACME, merge("merge-2", "b-1", "b-2")))
                .isEqualTo(new Merged(false));
        assertThat(operator().samePerson(World.ACME, merge("merge-1", "b-1", "b-2")))
                .isEqualTo(new Conflict());

        assertThat(counted()).isOne();
        assertThat(kinds()).containsExactly(LedgerKind.COUNT, LedgerKind.COUNT, LedgerKind.UNCOUNT);
        assertThat(operator().qualification(id("b-2")))
                .hasValueSatisfying(row -> assertThat(row.state()).isEqualTo(QualificationState.REFUSED))
                .hasValueSatisfying(row ->
                        assertThat(row.findings()).containsExactly(Finding.of(EligibilityCode.DUPLICATE_PERSON)));
        assertThat(counting("b-3", "t.yamada@example.com")).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        assertThat(counting("b-4", "taro@example.jp")).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
    }

    /** A ledger has one entry of a kind per referral: what comes after is a correction. */
    @Test
    @Proves("CMP-6")
    void whoIsTakenApartCountsAgainAndWhoIsJoinedOnceMoreDoesNot() {
        counting("b-1", "taro@example.jp");
        world.clock.move(Duration.ofDays(1));
        counting("b-2", "t.yamada@example.com");
        operator().samePerson(World.ACME, merge("merge-1", "b-1", "b-2"));
        assertThat(counted()).isOne();

        assertThat(split("b-2")).isEqualTo(new IdentityChange.Done(LinkState.APART));
        assertThat(counted()).isEqualTo(2);
        assertThat(counting("b-3", "t.yamada@example.com")).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);

        operator().samePerson(World.ACME, merge("merge-2", "b-1", "b-2"));
        assertThat(counted()).isOne();
        assertThat(kinds())
                .containsExactly(
                        LedgerKind.COUNT, LedgerKind.COUNT, LedgerKind.UNCOUNT, LedgerKind.ADJUST, LedgerKind.ADJUST);
        world.run();
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.LEDGER_ADJUSTED)
                .extracting(event -> event.event().details().get("amount"))
                .containsExactly("1", "-1");
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.LEDGER_ADJUSTED)
                .allSatisfy(event ->
                        assertThat(event.event().details()).containsEntry("evidence", "referral " + id("b-2")));
    }

    @Test
    void whoseCountFallsWithTheConsentHasNoneThatWasGivenAgain() {
        open(QualificationPolicy.DEFAULT.countStays(false));
        counting("b-1", "taro@example.jp");
        world.clock.move(Duration.ofDays(1));
        counting("b-2", "t.yamada@example.com");
        operator().samePerson(World.ACME, merge("merge-1", "b-1", "b-2"));
        split("b-2");
        assertThat(counted()).isEqualTo(2);

        withdraw("b-2", "t.yamada@example.com");
        assertThat(counted()).isOne();
        withdraw("b-1", "taro@example.jp");
        assertThat(counted()).isZero();
    }

    @Test
    void whoseCountFallsWithTheConsentIsGivenNoneAgain() {
        open(QualificationPolicy.DEFAULT.countStays(false));
        counting("b-1", "taro@example.jp");
        world.clock.move(Duration.ofDays(1));
        counting("b-2", "t.yamada@example.com");
        operator().samePerson(World.ACME, merge("merge-1", "b-1", "b-2"));
        withdraw("b-2", "t.yamada@example.com");
        assertThat(counted()).isOne();
        split("b-2");
        assertThat(counted()).isOne();
    }

    private void withdraw(String application, String address) {
        assertThat(world.candidate(application).withdraw(Pii.of(address)))
                .isInstanceOf(WithdrawalOutcome.Withdrawn.class);
    }

    @Test
    void whoCountedUnderEitherPseudonymCountsUnderBoth() {
        counting("b-1", "taro@example.jp");
        world.reject(Rejection.of("b-2", "山田 太郎", "t.yamada@example.com", world.clock.instant(), "recruiter-3"));
        operator().samePerson(World.ACME, merge("merge-1", "b-1", "b-2"));
        assertThat(kinds()).containsExactly(LedgerKind.COUNT);
        assertThat(counting("b-3", "t.yamada@example.com")).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);

        world.reject(Rejection.of("c-1", "山田 太郎", "first@example.com", world.clock.instant(), "recruiter-3"));
        counting("c-2", "second@example.com");
        operator().samePerson(World.ACME, merge("merge-2", "c-1", "c-2"));
        assertThat(counting("c-3", "first@example.com")).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void aMergeSaysNothingAboutWhoCounted() {
        world.rejectNext(2);
        assertThat(operator().samePerson(World.ACME, merge("merge-1", "a-1", "a-2")))
                .isEqualTo(new Merged(false));
        assertThat(operator().samePerson(World.ACME, new PersonMerge("merge-2", id("a-1"), new OpaqueId(1, 1), "hr-1")))
                .isEqualTo(new Unknown());
        assertThatThrownBy(() -> operator().samePerson("globex", merge("merge-3", "a-1", "a-2")))
                .isInstanceOf(InvalidInputException.class);
        world.run();
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.PERSONS_MERGED)
                .hasSize(1);
    }

    @Test
    @Proves({"Q3", "INV-5"})
    void aPersonCountsAgainOnTheFirstDayAfterTheWindowOnly() {
        open(QualificationPolicy.DEFAULT.windowMonths(6));
        world.clock.set(Instant.parse("2026-11-15T00:00:00Z")); // 09:00 in Japan
        counting("b-1", "taro@example.jp");
        world.clock.set(Instant.parse("2027-05-15T14:58:59Z")); // 23:58 on 15 May
        assertThat(counting("b-2", "taro@example.jp")).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        world.clock.set(Instant.parse("2027-05-15T15:00:00Z")); // 00:00 on 16 May
        assertThat(counting("b-3", "taro@example.jp")).isEqualTo(Outcome.COUNTED);
        assertThat(counting("b-4", "taro@example.jp")).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void twoCountsThatTheWindowAllowsBothStay() {
        open(QualificationPolicy.DEFAULT.windowMonths(6));
        counting("b-1", "taro@example.jp");
        world.clock.set(Instant.parse("2027-06-15T00:00:00Z"));
        counting("b-2", "t.yamada@example.com");
        operator().samePerson(World.ACME, merge("merge-1", "b-1", "b-2"));
        assertThat(counted()).isEqualTo(2);
        assertThat(counting("b-3", "taro@example.jp")).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
    }

    @Test
    @Proves("A36")
    void theReportSaysWhoCounts() {
        assertThat(world.desk().kpis(World.NOVEMBER).counting())
                .singleElement()
                .satisfies(line -> assertThat(line.conditions()).containsExactly("ACKNOWLEDGED", "ONCE"));
        open(QualificationPolicy.DEFAULT.windowMonths(6).holdDays(14).perDay(50).staffDomains("example.jp"));
        assertThat(world.desk().kpis(World.NOVEMBER).counting())
                .singleElement()
                .satisfies(line -> assertThat(line.conditions())
                        .containsExactly(
                                "ACKNOWLEDGED", "HOLD_DAYS:14", "WINDOW_MONTHS:6", "PER_DAY:50", "STAFF_DOMAINS:1"));
    }

    private void open(QualificationPolicy policy) {
        world.desk().open(World.programme().policies(Policies.DEFAULT.qualification(policy)));
    }

    private IdentityChange split(String application) {
        return world.desk()
                .recognition(Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES)
                        .because(AccessReason.Code.RECRUITING, "applications of today"))
                .split(application);
    }

    private PersonMerge merge(String key, String one, String other) {
        return new PersonMerge(key, id(one), id(other), "hr-1");
    }

    private OpaqueId id(String application) {
        return world.referral(application).id();
    }

    /** Rejected, mailed, consented, handed over, accepted as new. */
    private Outcome counting(String application, String address) {
        world.reject(Rejection.of(application, "山田 太郎", address, world.clock.instant(), "recruiter-3"));
        world.run();
        world.candidate(application).consent(world.form(application, address));
        world.run();
        return world.company()
                .agency(World.AGENCY)
                .acknowledge(
                        List.of(new Acknowledgement(id(application), AgencyAnswer.ACCEPTED_NEW, world.clock.instant())))
                .get(0)
                .outcome();
    }

    private OperatorDesk operator() {
        return world.company().operator();
    }

    private List<LedgerKind> kinds() {
        return operator().ledger(World.ACME, World.AGENCY).entries(0, 100).stream()
                .map(LedgerEntry::kind)
                .toList();
    }

    private long counted() {
        return world.desk().credits(World.AGENCY).counted();
    }
}
