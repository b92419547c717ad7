package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.health.AgencySilence;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An agency that does not answer. */
class AgencySilenceTest {

    private final World world = World.with(
            programme -> programme.policies(Policies.DEFAULT.qualification(QualificationPolicy.DEFAULT.answerDays(7))));

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("Q33")
    void silenceIsToldOnceThenDisputedAndNeverCounts() {
        world.consented(2);
        world.run();
        world.clock.move(Duration.ofDays(7).minusMinutes(1));
        world.run();
        assertThat(told(EventType.ANSWER_OVERDUE)).isZero();
        assertThat(silences()).isEmpty();

        world.clock.move(Duration.ofHours(1));
        world.run();
        world.clock.move(Duration.ofHours(2));
        world.run();
        assertThat(told(EventType.ANSWER_OVERDUE)).isEqualTo(2);
        assertThat(silences()).containsExactly(new AgencySilence(World.ACME, World.AGENCY, 2, 0));
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.SENT);

        world.clock.move(Duration.ofDays(7));
        world.run();
        world.clock.move(Duration.ofHours(2));
        world.run();
        assertThat(told(EventType.REFERRAL_DISPUTED)).isEqualTo(2);
        assertThat(silences()).containsExactly(new AgencySilence(World.ACME, World.AGENCY, 0, 2));
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.DISPUTED);
        assertThat(counted()).isZero();
    }

    @Test
    @Proves("Q33")
    void aLateAnswerIsStillTakenAndCounts() {
        world.consented(3);
        world.run();
        world.clock.move(Duration.ofDays(20));
        world.run();
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.DISPUTED);
        world.withdraw(3);
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
        assertThat(counted()).isEqualTo(2);
        assertThat(world.referral("a-3").state()).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(silences()).isEmpty();
        assertThat(world.company().operator().agencies(World.ACME, Period.month(2026, 12)))
                .as("the days from the hand-over on are what is told")
                .singleElement()
                .satisfies(report -> assertThat(report.figures().toString()).contains("504"));
    }

    @Test
    @Proves("Q33")
    void whatWasAnsweredInTimeIsNotTold() {
        world.consented(1);
        world.run();
        world.answerAll(AgencyAnswer.REFUSED);
        world.run();
        world.clock.move(Duration.ofDays(30));
        world.run();
        assertThat(told(EventType.ANSWER_OVERDUE)).isZero();
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.ACKNOWLEDGED);
    }

    private long told(EventType type) {
        return world.events().stream()
                .filter(event -> event.event().type() == type)
                .count();
    }

    private List<AgencySilence> silences() {
        return world.company().operator().health().silences();
    }

    private long counted() {
        return world.desk().credits(World.AGENCY).counted();
    }
}
