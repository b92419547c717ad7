package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.Feedback;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A company is told how an application went by the person's own consent to that, and by nothing else. */
class FeedbackTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"R-30", "V-C25"})
    void withoutThePersonsConsentToItOnlyTheAggregateIsTold() {
        world.rejectNext(3);
        world.run();
        world.consent(1);
        world.consent(2);
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
        world.withdraw(2);
        world.run();

        Feedback.Aggregate registered = aggregate("a-1");
        assertThat(registered.mailed()).isTrue();
        assertThat(registered.counted()).as("the counter").isEqualTo(2);
        assertThat(registered.answers().figures())
                .as("fewer than ten people")
                .isNotEmpty()
                .allSatisfy(figure -> {
                    assertThat(figure.value()).isEqualTo(new KpiValue.Hidden(10));
                    assertThat(figure.numerator()).isNull();
                    assertThat(figure.denominator()).isNull();
                });
        assertThat(aggregate("a-2")).as("who took it back").isEqualTo(registered);
        assertThat(aggregate("a-3")).as("who never agreed").isEqualTo(registered);
    }

    @Test
    @Proves({"R-30", "V-C25"})
    void tenPeopleAreShownTogether() {
        world.count(10);
        assertThat(aggregate("a-1").answers().figure("agency.answers").value())
                .isEqualTo(new KpiValue.Known(BigDecimal.TEN));
    }

    @Test
    @Proves("R-30")
    void withThePersonsConsentTheStateIsToldUntilItIsTakenBack() {
        world.rejectNext(1);
        assertThat(aggregate("a-1").mailed()).as("the mail waits").isFalse();
        world.run();
        agreesToFeedback();
        assertThat(world.desk().feedback("a-1"))
                .contains(new Feedback.OfPerson(ReferralState.CONSENTED, null, world.clock.instant()));
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
        assertThat(world.desk().feedback("a-1"))
                .contains(new Feedback.OfPerson(
                        ReferralState.ACKNOWLEDGED, AgencyAnswer.ACCEPTED_NEW, world.clock.instant()));

        world.withdraw(1);
        assertThat(aggregate("a-1").mailed()).isTrue();
    }

    @Test
    @Proves("R-30")
    void aConsentThatHasEndedTellsNothing() {
        world.rejectNext(1);
        world.run();
        agreesToFeedback();
        world.clock.move(Duration.ofDays(366));
        assertThat(aggregate("a-1").mailed()).isTrue();
    }

    @Test
    void ofUnknownApplicationsAndCompaniesNothingIsTold() {
        world.rejectNext(1);
        assertThat(world.desk().feedback("a-9")).isEmpty();
        assertThat(world.company().company("nobody").feedback("a-1")).isEmpty();
    }

    private void agreesToFeedback() {
        ConsentForm form = world.candidate("a-1")
                .look(Locale.JAPANESE)
                .orElseThrow()
                .form(
                        Set.of(Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY),
                        true,
                        Pii.of(World.address(1)),
                        new RelayAnswers(Pii.of("山田 太郎"), Pii.of(World.address(1)), Pii.of("")));
        assertThat(world.candidate("a-1").consent(form)).isInstanceOf(ConsentOutcome.Given.class);
    }

    private Feedback.Aggregate aggregate(String application) {
        Feedback told = world.desk().feedback(application).orElseThrow();
        assertThat(told).isInstanceOf(Feedback.Aggregate.class);
        return (Feedback.Aggregate) told;
    }
}
