package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.PersonInstruction;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Who takes back that the company hands over fields of its own, after it did. */
class AssistedTakenBackTest extends AssistedFixture {

    @Test
    @Proves({"R-11", "R-26", "B04"})
    void theAgencyIsToldAndUsesWhatCameNoLonger() {
        rejected();
        consent(true, nothingBut("東京"));
        world.run();
        assertThat(world.inbox().pending(10)).hasSize(1);

        assertThat(takeBack()).isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        world.run();

        assertThat(world.inbox().pending(10)).isEmpty();
        assertThat(told()).containsExactly(InstructionKind.ASSISTED_WITHDRAWN);
        assertThat(instruction().result()).isNotNull();
        assertThat(record().state()).as("the registration is agreed to").isEqualTo(ConsentState.CONSENT_GIVEN);
        assertThat(record().purposes()).containsExactly(Purpose.AGENCY_REGISTRATION);
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.SENT);
        assertThat(provision().standing().state())
                .as("it was provided all the same")
                .isEqualTo(ProvisionState.PROVIDED);
        assertThat(takeBack()).isInstanceOf(WithdrawalOutcome.NothingToWithdraw.class);
    }

    @Test
    @Proves("R-26")
    void nobodyWaitsForAnAnswerAnyMore() {
        rejected();
        consent(true, nothingBut(""));
        world.run();
        takeBack();
        assertThat(boxes(VaultKind.ANSWERS)).isEmpty();
        world.run();
        world.clock.move(Duration.ofDays(90));
        world.run();
        assertThat(world.events())
                .extracting(numbered -> numbered.event().type())
                .doesNotContain(EventType.ANSWER_OVERDUE, EventType.REFERRAL_DISPUTED);
    }

    @Test
    @Proves({"R-11", "B04"})
    void whomTheAgencyRegisteredItsStaffSeesTo() {
        rejected();
        consent(true, nothingBut(""));
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
        takeBack();
        world.run();

        Instruction open = world.inbox().instructions().open(null, 10).get(0);
        assertThat(open.kind()).isEqualTo(InstructionKind.ASSISTED_WITHDRAWN);
        assertThat(open.items()).isEmpty();
        assertThat(instruction().result()).isNull();
        world.inbox().instructions().carriedOut(World.ACME, open.id(), InstructionResult.done(world.clock.instant()));
        world.run();
        assertThat(instruction().result()).isNotNull();
        assertThat(world.desk().credits(World.AGENCY).counted())
                .as("the count stays")
                .isOne();
    }

    @Test
    @Proves({"R-11", "R-26"})
    void whatMayHaveArrivedIsToldOfAndNotSentAgain() {
        rejected();
        consent(true, nothingBut(""));
        world.toAgency.afterwards(deliveries -> deliveries.stream()
                .<Delivery>map(delivery -> new Delivery.Retry("lost", null))
                .toList());
        world.run();
        takeBack();
        world.toAgency.afterwards(deliveries -> deliveries);
        world.clock.move(Duration.ofHours(6));
        world.run();

        assertThat(world.toAgency.passed())
                .filteredOn(ReferralHandOver.class::isInstance)
                .hasSize(1);
        assertThat(told()).containsExactly(InstructionKind.ASSISTED_WITHDRAWN);
        assertThat(world.inbox().pending(10)).isEmpty();
    }

    @Test
    @Proves("R-26")
    void aHandOverThatComesAfterItIsRefused() {
        rejected();
        consent(true, nothingBut(""));
        world.run();
        takeBack();
        world.run();
        assertThat(world.inbox().receive(World.ACME, world.toAgency.passed()))
                .extracting(receipt -> receipt.refusal())
                .containsExactly("referral.withdrawn", null);
    }

    @Test
    @Proves("R-11")
    void theWholeConsentCanBeTakenBackAfterIt() {
        rejected();
        consent(true, nothingBut(""));
        world.run();
        takeBack();
        world.withdraw(1);
        world.run();
        assertThat(told())
                .containsExactlyInAnyOrder(InstructionKind.ASSISTED_WITHDRAWN, InstructionKind.CONSENT_WITHDRAWN);
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.WITHDRAWN);
    }

    @Test
    @Proves("R-26")
    void whatThePersonTypedStays() {
        world.reject(world.rejection(1)); // the company gave no fields
        world.run();
        consent(true, new RelayAnswers(Pii.of("山田"), Pii.of("private@example.net"), Pii.of("")));
        world.run();
        assertThat(provision().kind()).isEqualTo(TransferKind.FORM);
        assertThat(takeBack()).isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        world.run();

        assertThat(world.toAgency.passed()).noneMatch(PersonInstruction.class::isInstance);
        assertThat(world.inbox().pending(10)).hasSize(1);
        assertThat(boxes(VaultKind.ANSWERS)).as("an answer is awaited").hasSize(1);
    }

    private WithdrawalOutcome takeBack() {
        return world.candidate("a-1").withdraw(Pii.of(World.address(1)), Set.of(Purpose.ASSISTED_TRANSFER));
    }

    private List<InstructionKind> told() {
        return world.toAgency.passed().stream()
                .filter(PersonInstruction.class::isInstance)
                .map(message -> ((PersonInstruction) message).kind())
                .toList();
    }

    /** The first one, as the company has it. */
    private Instruction instruction() {
        OpaqueId referral = referral();
        return world.<List<Instruction>>read(
                        (unit, acme) -> unit.instructions().byReferral(acme, World.AGENCY, List.of(referral)))
                .get(0);
    }
}
