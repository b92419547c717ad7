package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who counts, and who does not. */
class CountingTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"R-62", "V-C16", "Q1"})
    void onlyWhoConsentedAndIsAcceptedAsNewCounts() {
        world.rejectNext(5);
        world.run();
        world.candidate("a-1").visited();
        for (int person = 2; person <= 4; person++) {
            world.consent(person);
        }
        world.run();
        assertThat(acknowledge("a-1", AgencyAnswer.ACCEPTED_NEW)).as("a click").isEqualTo(Outcome.UNKNOWN);
        assertThat(acknowledge("a-2", AgencyAnswer.ACCEPTED_DUPLICATE)).isEqualTo(Outcome.NOT_COUNTED);
        assertThat(acknowledge("a-3", AgencyAnswer.REFUSED)).isEqualTo(Outcome.NOT_COUNTED);
        assertThat(counted()).isZero();
        assertThat(acknowledge("a-4", AgencyAnswer.ACCEPTED_NEW)).isEqualTo(Outcome.COUNTED);
        assertThat(counted()).isOne();
        assertThat(world.figure("referralCount")).isOne();
    }

    @Test
    @Proves({"Q3", "INV-5"})
    void onePersonWithThreeApplicationsCountsOnce() {
        for (String written : List.of("taro1@example.jp", "Taro1@Example.JP", "ｔａｒｏ１＠example.jp")) {
            String application = "b-" + written.length() + written.charAt(0);
            assertThat(world.reject(Rejection.of(application, "山田 太郎", written, World.START, "recruiter-3")))
                    .isInstanceOf(RejectionResult.Linked.class);
        }
        world.run();
        List<OpaqueId> referrals = world.mail.letters().stream()
                .map(letter -> letter.variables().get("application").reveal())
                .peek(application -> world.candidate(application).consent(world.form("taro1@example.jp")))
                .map(application -> world.referral(application).id())
                .toList();
        assertThat(referrals).hasSize(3);
        world.run();

        assertThat(world.company()
                        .agency(World.AGENCY)
                        .acknowledge(referrals.stream()
                                .map(id -> new Acknowledgement(id, AgencyAnswer.ACCEPTED_NEW, World.START))
                                .toList()))
                .extracting(AcknowledgementResult::outcome)
                .containsExactly(Outcome.COUNTED, Outcome.PERSON_ALREADY_COUNTED, Outcome.PERSON_ALREADY_COUNTED);
        assertThat(counted()).isOne();
    }

    @Test
    @Proves("R-62")
    void aConsentThatHasRunOutCountsNoMore() {
        world.consented(1);
        world.run();
        world.clock.move(Duration.ofDays(366));

        assertThat(acknowledge("a-1", AgencyAnswer.ACCEPTED_NEW)).isEqualTo(Outcome.NOT_COUNTED);
        assertThat(counted()).isZero();
    }

    @Test
    void anAnswerGivenTwiceIsARepetitionAndAnotherAnswerAConflict() {
        world.consented(1);
        world.run();
        assertThat(acknowledge("a-1", AgencyAnswer.ACCEPTED_NEW)).isEqualTo(Outcome.COUNTED);
        assertThat(acknowledge("a-1", AgencyAnswer.ACCEPTED_NEW)).isEqualTo(Outcome.REPEATED);
        assertThat(acknowledge("a-1", AgencyAnswer.REFUSED)).isEqualTo(Outcome.CONFLICT);
        assertThat(counted()).isOne();
    }

    @Test
    void anotherAgencysAnswerIsNone() {
        world.consented(1);
        world.run();
        world.desk().partner(World.agencyProfile("agency-2"));
        world.desk().open(Programmes.with("agency-2"));
        Acknowledgement answer =
                new Acknowledgement(world.referral("a-1").id(), AgencyAnswer.ACCEPTED_NEW, World.START);
        for (String other : List.of("agency-2", "agency-9")) {
            assertThat(world.company().agency(other).acknowledge(List.of(answer)))
                    .containsExactly(new AcknowledgementResult(answer.referral(), Outcome.UNKNOWN));
        }
        assertThat(counted()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = IntroductionState.class,
            names = {"DECLINED", "JOINED"})
    @Proves({"A03", "INV-4"})
    void howAnIntroductionEndsChangesNoCount(IntroductionState end) {
        world.count(13);
        OpaqueId id = Hires.requested(world, "営業");
        if (end == IntroductionState.JOINED) {
            Hires.join(world, id);
        } else {
            Hires.accept(world, id);
            world.desk().introduction(id).declined();
            world.run();
        }
        assertThat(world.desk().introductions().get(0).state()).isEqualTo(end);
        assertThat(counted()).isEqualTo(13);
        assertThat(world.desk().credits(World.AGENCY).granted()).isOne();
        assertThat(world.desk().credits(World.AGENCY).progress()).isEqualTo(3);
    }

    private Outcome acknowledge(String application, AgencyAnswer answer) {
        return world.company()
                .agency(World.AGENCY)
                .acknowledge(
                        List.of(new Acknowledgement(world.referral(application).id(), answer, world.clock.instant())))
                .get(0)
                .outcome();
    }

    private long counted() {
        return world.desk().credits(World.AGENCY).counted();
    }
}
