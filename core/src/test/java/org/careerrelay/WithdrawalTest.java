package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Taking a consent back: one action, effective at once. */
class WithdrawalTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("V-C5")
    void aHandOverThatWaitsDoesNotGoOut() {
        world.consented(1);
        world.clock.move(Duration.ofMinutes(1));
        assertThat(world.withdraw(1)).isEqualTo(new WithdrawalOutcome.Withdrawn(world.clock.instant()));
        world.clock.move(Duration.ofMinutes(1));
        world.run();

        assertThat(world.toAgency.passed()).isEmpty();
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(world.company().operator().outbox().waiting()).isZero();
    }

    @Test
    @Proves("R-11")
    void itIsInTheLogAndTheFiguresAndWhatWasTypedIsGoneAtOnce() {
        world.consented(1);
        OpaqueId referral = world.referral("a-1").id();
        assertThat(answers(referral)).hasSize(1);
        world.withdraw(1);

        assertThat(answers(referral)).isEmpty();
        world.run();
        assertThat(world.events())
                .filteredOn(numbered -> numbered.event().type() == EventType.CONSENT_WITHDRAWN)
                .singleElement()
                .satisfies(numbered -> {
                    assertThat(numbered.event().subject()).isEqualTo(referral);
                    assertThat(numbered.event().details()).containsEntry("state", "WITHDRAWN");
                });
        assertThat(tallied(TallyKind.WITHDRAWN)).isOne();
    }

    @Test
    void afterTheAnswerTheReferralIsNotTakenBackAndNotCountedAsSuch() {
        world.count(1);
        world.withdraw(1);
        world.run();
        assertThat(world.events())
                .filteredOn(numbered -> numbered.event().type() == EventType.CONSENT_WITHDRAWN)
                .singleElement()
                .satisfies(numbered -> assertThat(numbered.event().details()).isEmpty());
        assertThat(tallied(TallyKind.WITHDRAWN)).isZero();
    }

    @Test
    void beforeTheAnswerItIsNotCountedHoweverTheAgencyAnswers() {
        world.consented(1);
        world.run();
        world.withdraw(1);
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();

        assertThat(world.desk().credits(World.AGENCY).counted()).isZero();
        assertThat(world.figure("funnel.acceptedNew")).isZero();
        assertThat(world.company()
                        .agency(World.AGENCY)
                        .acknowledge(List.of(new Acknowledgement(
                                world.referral("a-1").id(), AgencyAnswer.ACCEPTED_NEW, world.clock.instant()))))
                .singleElement()
                .matches(result -> result.outcome() == Outcome.WITHDRAWN);
    }

    @Test
    void afterTheAnswerTheCountStays() {
        world.count(1);
        assertThat(world.withdraw(1)).isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        assertThat(world.desk().credits(World.AGENCY).counted()).isOne();
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.ACKNOWLEDGED);
        assertThat(world.withdraw(1)).isEqualTo(new WithdrawalOutcome.NothingToWithdraw());
    }

    @Test
    @Proves("Q6")
    void afterTheAnswerTheCountFallsWhereTheContractSaysSo() {
        world.desk()
                .open(World.programme()
                        .policies(Policies.DEFAULT.qualification(QualificationPolicy.DEFAULT.countStays(false))));
        world.count(2);
        assertThat(world.withdraw(1)).isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        assertThat(world.withdraw(1)).isEqualTo(new WithdrawalOutcome.NothingToWithdraw());
        assertThat(world.desk().credits(World.AGENCY).counted()).isOne();
        assertThat(world.company().operator().ledger(World.ACME, World.AGENCY).entries(0, 10))
                .extracting(LedgerEntry::kind)
                .containsExactly(LedgerKind.COUNT, LedgerKind.COUNT, LedgerKind.UNCOUNT);
        assertThat(world.company()
                        .operator()
                        .qualification(world.referral("a-1").id()))
                .hasValueSatisfying(row -> assertThat(row.state()).isEqualTo(QualificationState.REFUSED));
    }

    @Test
    void theProofIsTheSameAsForConsent() {
        world.consented(1);
        assertThat(world.candidate("a-1").withdraw(Pii.of("other@example.com")))
                .isEqualTo(new WithdrawalOutcome.WrongAddress(4));
        assertThat(world.candidate("a-1").withdraw(Pii.of(""))).isEqualTo(new WithdrawalOutcome.WrongAddress(4));
        for (int i = 0; i < 4; i++) {
            world.candidate("a-1").withdraw(Pii.of("other@example.com"));
        }
        assertThat(world.withdraw(1)).isEqualTo(new WithdrawalOutcome.Locked(World.START.plus(Duration.ofHours(24))));
    }

    @Test
    void theWayBackStaysOpenAfterTheLinkOrTheLicenceEnded() {
        world.consented(1);
        world.run();
        world.clock.move(Duration.ofDays(90));
        world.desk().open(Programme.tenForOne(World.AGENCY)); // no licence any more, no basis, no review

        assertThat(world.candidate("a-1").look(Locale.JAPANESE)).isEmpty();
        assertThat(world.withdraw(1)).isInstanceOf(WithdrawalOutcome.Withdrawn.class);
    }

    @Test
    void theEventsOfTheConsentAreKept() {
        ConsentOutcome.Given given = (ConsentOutcome.Given) consented();
        world.withdraw(1);

        List<ConsentEvent> events = world.read((unit, acme) -> unit.consents().events(acme, given.consent()));
        assertThat(events)
                .extracting(ConsentEvent::state)
                .containsExactly(
                        ConsentState.CONSENT_REQUESTED,
                        ConsentState.CONSENT_GIVEN,
                        ConsentState.CONSENT_REFUSED,
                        ConsentState.CONSENT_WITHDRAWN);
        assertThat(events).extracting(ConsentEvent::sequence).containsExactly(1, 2, 3, 4);
    }

    @Test
    void whoNeverConsentedHasNothingToWithdraw() {
        world.rejectNext(1);
        world.run();
        assertThat(world.withdraw(1)).isEqualTo(new WithdrawalOutcome.NothingToWithdraw());
        assertThat(world.consent(1)).isInstanceOf(ConsentOutcome.Given.class);
    }

    private List<VaultItem> answers(OpaqueId referral) {
        return world.read((unit, acme) -> unit.vault().find(acme, VaultKind.ANSWERS, List.of(referral)));
    }

    private long tallied(TallyKind kind) {
        return world.<List<Tally>>read((unit, acme) -> unit.tallies().read(acme, World.NOVEMBER)).stream()
                .filter(tally -> tally.kind() == kind)
                .mapToLong(Tally::amount)
                .sum();
    }

    private ConsentOutcome consented() {
        world.rejectNext(1);
        world.run();
        return world.consent(1);
    }
}
