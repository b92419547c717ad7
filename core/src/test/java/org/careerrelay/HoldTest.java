package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hold before a person counts. The world's clock begins at 09:00 on 15 November in Japan. */
class HoldTest {

    private final World world = World.with(programme -> programme.policies(Policies.DEFAULT.qualification(
            QualificationPolicy.DEFAULT.holdDays(14).staffDomains("staff.example.jp"))));

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("A27")
    void onDayThirteenNobodyCountsAndOnDayFourteenEverybodyDoes() {
        world.count(10);
        assertThat(counted()).isZero();
        assertThat(standing("a-1"))
                .extracting(Qualification::state, Qualification::holdUntil)
                .containsExactly(QualificationState.HELD, Instant.parse("2026-11-28T15:00:00Z"));

        world.clock.set(Instant.parse("2026-11-28T14:59:00Z"));
        world.run();
        assertThat(counted()).isZero();

        world.clock.set(Instant.parse("2026-11-28T15:00:00Z"));
        world.run();
        assertThat(counted()).isEqualTo(10);
        assertThat(world.desk().credits(World.AGENCY).granted()).isOne();
        assertThat(standing("a-1").state()).isEqualTo(QualificationState.COUNTED);

        world.clock.move(Duration.ofDays(1));
        world.run();
        assertThat(kinds()).hasSize(11).containsOnlyOnce(LedgerKind.GRANT);
    }

    @Test
    @Proves({"A27", "Q6", "R-62"})
    void aConsentTakenBackDuringTheHoldDoesNotCount() {
        world.count(2);
        world.clock.move(Duration.ofDays(3));
        world.withdraw(1);
        world.clock.move(Duration.ofDays(11));
        world.run();
        assertThat(counted()).isOne();
        assertThat(standing("a-1").state()).isEqualTo(QualificationState.REFUSED);
        assertThat(standing("a-1").findings()).containsExactly(Finding.of(EligibilityCode.NO_CONSENT));
    }

    @Test
    @Proves("A27")
    void aConsentThatRunsOutDuringTheHoldCountsForItHeldWhenTheAgencyAnswered() {
        world.consented(1);
        world.run();
        world.clock.move(Duration.ofDays(360));
        assertThat(answer("a-1")).isEqualTo(Outcome.PENDING);
        world.clock.move(Duration.ofDays(14));
        world.run();
        assertThat(counted()).isOne();
    }

    @Test
    @Proves({"A27", "A28", "Q34"})
    void whatComesUpDuringTheHoldIsLookedAtAgain() {
        world.count(1);
        world.desk().revoke("a-1");
        world.clock.move(Duration.ofDays(14));
        world.run();
        assertThat(counted()).isZero();
        assertThat(standing("a-1").state()).isEqualTo(QualificationState.REVIEW);
        assertThat(standing("a-1").findings()).containsExactly(Finding.of(EligibilityCode.NOT_REJECTED));
    }

    @Test
    @Proves("INV-5")
    void ofTwoApplicationsOfOnePersonThatAreHeldOneCounts() {
        for (String application : List.of("b-1", "b-2")) {
            world.reject(Rejection.of(application, "山田 太郎", "taro@example.jp", World.START, "recruiter-3"));
        }
        world.run();
        for (String application : List.of("b-1", "b-2")) {
            world.candidate(application).consent(world.form(application, "taro@example.jp"));
        }
        world.run();
        assertThat(answer("b-1")).isEqualTo(Outcome.PENDING);
        assertThat(answer("b-2")).isEqualTo(Outcome.PENDING);
        world.clock.move(Duration.ofDays(14));
        world.run();
        assertThat(counted()).isOne();
        assertThat(List.of(standing("b-1").state(), standing("b-2").state()))
                .containsExactlyInAnyOrder(QualificationState.COUNTED, QualificationState.REFUSED);
    }

    @Test
    @Proves("INV-3")
    void anAnswerRepeatedDuringTheHoldChangesNothing() {
        world.count(1);
        assertThat(answer("a-1")).isEqualTo(Outcome.REPEATED);
        world.clock.move(Duration.ofDays(15));
        world.run();
        assertThat(answer("a-1")).isEqualTo(Outcome.REPEATED);
        assertThat(counted()).isOne();
    }

    @Test
    @Proves("CMP-15")
    void theLimitOfTheDayIsThatOfTheDayOfTheCount() {
        world.desk()
                .open(World.programme()
                        .policies(Policies.DEFAULT.qualification(
                                QualificationPolicy.DEFAULT.holdDays(14).perDay(2))));
        world.count(3);
        assertThat(List.of(standing("a-1"), standing("a-2"), standing("a-3")))
                .allMatch(row -> row.state() == QualificationState.HELD);
        world.clock.move(Duration.ofDays(14));
        world.run();
        assertThat(counted()).isEqualTo(2);
        assertThat(world.company().operator().reviews(World.ACME, World.AGENCY).waiting(null, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.findings()).containsExactly(Finding.of(EligibilityCode.VELOCITY)));
    }

    private Outcome answer(String application) {
        List<AcknowledgementResult> results = world.company()
                .agency(World.AGENCY)
                .acknowledge(List.of(new Acknowledgement(
                        world.referral(application).id(), AgencyAnswer.ACCEPTED_NEW, world.clock.instant())));
        return results.get(0).outcome();
    }

    private Qualification standing(String application) {
        return world.company()
                .operator()
                .qualification(world.referral(application).id())
                .orElseThrow();
    }

    private List<LedgerKind> kinds() {
        return world.company().operator().ledger(World.ACME, World.AGENCY).entries(0, 100).stream()
                .map(LedgerEntry::kind)
                .toList();
    }

    private long counted() {
        return world.desk().credits(World.AGENCY).counted();
    }
}
