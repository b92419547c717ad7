package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.InstructionCarriedOut;
import org.careerrelay.model.exchange.PersonInstruction;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.ParkedMessage;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an agency is told of a person after the hand-over, and what its installation makes of it. */
class InstructionTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"B04", "R-11", "R-71"})
    void whatIsWithdrawnAfterTheHandOverIsGoneAtTheAgencyAndConfirmed() {
        world.consented(1);
        world.run();
        assertThat(world.inbox().pending(10)).hasSize(1);

        world.clock.move(Duration.ofMinutes(1));
        world.withdraw(1);
        world.run();

        assertThat(world.inbox().pending(10)).isEmpty();
        assertThat(boxesAtTheAgency()).isEmpty();
        assertThat(received().stoppedAt()).isEqualTo(world.clock.instant());
        assertThat(told()).singleElement().satisfies(instruction -> {
            assertThat(instruction.kind()).isEqualTo(InstructionKind.CONSENT_WITHDRAWN);
            assertThat(instruction.result()).isEqualTo(InstructionResult.done(world.clock.instant()));
        });
        assertThat(world.inbox().instructions().open(null, 10)).isEmpty();
        assertThat(types())
                .containsSubsequence(
                        EventType.CONSENT_WITHDRAWN, EventType.AGENCY_INSTRUCTED, EventType.INSTRUCTION_CARRIED_OUT);
    }

    @Test
    @Proves("B04")
    void theMessageNamesNobody() {
        world.consented(1);
        world.run();
        world.withdraw(1);
        world.run();

        assertThat(world.toAgency.passed())
                .filteredOn(PersonInstruction.class::isInstance)
                .containsExactly(new PersonInstruction(
                        told().get(0).id(),
                        World.ACME,
                        World.AGENCY,
                        world.clock.instant(),
                        referral(),
                        InstructionKind.CONSENT_WITHDRAWN));
    }

    @Test
    @Proves({"Q6", "R-71"})
    void whomTheAgencyRegisteredItsStaffHasTheLastWordOfAndTheCountStays() {
        world.count(1);
        world.withdraw(1);
        world.run();

        assertThat(told()).singleElement().extracting(Instruction::result).isNull();
        Instruction open = world.inbox().instructions().open(null, 10).get(0);
        assertThat(open.referral()).isEqualTo(referral());
        InstructionResult kept = InstructionResult.kept("求職管理簿", LocalDate.of(2028, 11, 15), world.clock.instant());
        assertThat(world.inbox().instructions().carriedOut(World.ACME, open.id(), kept))
                .isTrue();
        assertThat(world.inbox()
                        .instructions()
                        .carriedOut(World.ACME, open.id(), InstructionResult.done(world.clock.instant())))
                .as("the first word stays")
                .isFalse();
        world.run();

        assertThat(told()).singleElement().extracting(Instruction::result).isEqualTo(kept);
        assertThat(world.inbox().instructions().open(open, 10)).isEmpty();
        assertThat(world.inbox().instructions().about(World.ACME, referral())).containsExactly(open.settled(kept));
        assertThat(world.desk().credits(World.AGENCY).counted()).isOne();
    }

    @Test
    @Proves("R-71")
    void oneThatOvertakesTheHandOverHasItRefused() {
        world.consented(1);
        world.run();
        world.withdraw(1);
        world.run();
        List<ExchangeMessage> passed = world.toAgency.passed();
        ExchangeMessage handOver = passed.get(0);
        ExchangeMessage instruction = passed.get(1);

        try (CareerRelay other = elsewhere()) {
            AgencyInbox inbox = other.agency(World.AGENCY).inbox();
            assertThat(inbox.receive(World.ACME, List.of(instruction)))
                    .containsExactly(new Receipt(instruction.id(), null));
            assertThat(inbox.receive(World.ACME, List.of(handOver)))
                    .containsExactly(new Receipt(handOver.id(), "referral.withdrawn"));
            assertThat(inbox.pending(10)).isEmpty();
        }
    }

    @Test
    @Proves("R-71")
    void bothInOneBatchLeaveNothing() {
        world.consented(1);
        world.run();
        world.withdraw(1);
        world.run();
        List<ExchangeMessage> passed = world.toAgency.passed();

        try (CareerRelay other = elsewhere()) {
            AgencyInbox inbox = other.agency(World.AGENCY).inbox();
            assertThat(inbox.receive(World.ACME, List.of(passed.get(1), passed.get(0))))
                    .extracting(Receipt::message)
                    .containsExactly(passed.get(1).id(), passed.get(0).id());
            assertThat(inbox.pending(10)).isEmpty();
        }
    }

    @Test
    @Proves("R-71")
    void repetitionsChangeNothing() {
        world.consented(1);
        world.run();
        world.withdraw(1);
        world.run();
        List<ExchangeMessage> toAgency = world.toAgency.passed();
        List<ExchangeMessage> toCompany = world.toCompany.passed();
        InboxItem before = received();

        assertThat(world.inbox().receive(World.ACME, List.of(toAgency.get(1))))
                .containsExactly(new Receipt(toAgency.get(1).id(), null));
        assertThat(world.company().agency(World.AGENCY).receive(toCompany))
                .allSatisfy(receipt -> assertThat(receipt.refusal()).isNull());
        world.run();

        assertThat(received()).isEqualTo(before);
        assertThat(world.toCompany.passed())
                .filteredOn(InstructionCarriedOut.class::isInstance)
                .hasSize(1);
        assertThat(types())
                .filteredOn(type -> type == EventType.INSTRUCTION_CARRIED_OUT)
                .hasSize(1);
    }

    @Test
    @Proves({"B04", "R-11"})
    void whatIsWithdrawnWhileItIsOnItsWayIsCalledBack() {
        world.consented(1);
        world.toAgency.afterwards(deliveries -> {
            world.toAgency.afterwards(later -> later);
            world.withdraw(1);
            return deliveries;
        });
        world.run();

        assertThat(told()).hasSize(1);
        assertThat(world.inbox().pending(10)).isEmpty();
        assertThat(boxesAtTheAgency()).isEmpty();
    }

    @Test
    @Proves({"B04", "R-11"})
    void aSenderThatDiesAfterSendingLeavesNobodyUntold() {
        world.consented(1);
        world.toAgency.afterwards(deliveries -> {
            throw new IllegalStateException("the process is gone");
        });
        world.run();
        assertThat(world.inbox().pending(10)).hasSize(1);
        world.toAgency.afterwards(deliveries -> deliveries);
        world.withdraw(1);
        assertThat(told()).as("it may have arrived").hasSize(1);

        world.clock.move(Duration.ofDays(1));
        world.run();

        assertThat(told()).hasSize(1);
        assertThat(world.inbox().pending(10)).isEmpty();
    }

    @Test
    @Proves("B04")
    void aHandOverThatWasGivenUpMayHaveArrived() {
        world.consented(1);
        world.toAgency.cut(true);
        List<ParkedMessage> parked = List.of();
        for (int day = 0; day < 60 && parked.isEmpty(); day++) {
            world.run();
            world.clock.move(Duration.ofHours(6));
            parked = world.company().operator().parked(null, 10);
        }
        assertThat(parked).extracting(ParkedMessage::kind).containsExactly(OutboxKind.HAND_OVER);
        world.toAgency.cut(false);
        world.withdraw(1);
        world.run();

        assertThat(told()).singleElement().extracting(Instruction::result).isNotNull();
    }

    @Test
    @Proves("R-71")
    void anAgencyThatIsDownIsToldLater() {
        world.consented(1);
        world.run();
        world.toAgency.cut(true);
        world.withdraw(1);
        world.run();
        assertThat(world.inbox().pending(10)).hasSize(1);

        world.toAgency.cut(false);
        world.clock.move(Duration.ofHours(1));
        world.run();
        assertThat(world.inbox().pending(10)).isEmpty();
    }

    @Test
    void whatIsStoppedTakesNoAnswer() {
        world.consented(1);
        world.run();
        InboxAnswer answer = new InboxAnswer(World.ACME, referral(), AgencyAnswer.ACCEPTED_NEW);
        world.withdraw(1);
        world.run();

        assertThat(world.inbox().answer(List.of(answer))).isZero();
        assertThat(world.inbox().attribute(10)).isZero();
    }

    @Test
    void theWordOnAnInstructionThatNobodyGaveIsRefused() {
        world.consented(1);
        world.run();
        world.withdraw(1);
        world.run();
        InstructionCarriedOut said =
                (InstructionCarriedOut) world.toCompany.passed().get(0);
        InstructionCarriedOut ofAnother = new InstructionCarriedOut(
                said.id(),
                World.ACME,
                World.AGENCY,
                new OpaqueId(1, 2),
                said.instruction(),
                InstructionResult.done(world.clock.instant()));
        InstructionCarriedOut unknown = new InstructionCarriedOut(
                said.id(),
                World.ACME,
                World.AGENCY,
                said.referral(),
                said.referral(),
                InstructionResult.done(world.clock.instant()));

        assertThat(world.company().agency(World.AGENCY).receive(List.of(ofAnother)))
                .containsExactly(new Receipt(said.id(), "instruction.unknown"));
        assertThat(world.company().agency(World.AGENCY).receive(List.of(unknown)))
                .containsExactly(new Receipt(said.id(), "instruction.unknown"));
        assertThat(world.company().agency("agency-2").receive(List.of(said)))
                .containsExactly(new Receipt(said.id(), "message.not-for-here"));
    }

    private CareerRelay elsewhere() {
        return world.builder(MemoryStorage.create(), KeyRing.random(world.random))
                .build();
    }

    private OpaqueId referral() {
        return world.toAgency.passed().stream()
                .filter(ReferralHandOver.class::isInstance)
                .map(message -> ((ReferralHandOver) message).referral())
                .findFirst()
                .orElseThrow();
    }

    private List<Instruction> told() {
        OpaqueId referral = world.referral("a-1").id();
        return world.read((unit, acme) -> unit.instructions().byReferral(acme, World.AGENCY, List.of(referral)));
    }

    private InboxItem received() {
        return atTheAgency().orElseThrow();
    }

    private Optional<InboxItem> atTheAgency() {
        OpaqueId referral = referral();
        return world.agencyStorage.transact(unit -> unit
                .inbox()
                .find(
                        unit.tenants()
                                .find(TenantKind.AGENCY, World.AGENCY)
                                .orElseThrow()
                                .id(),
                        World.ACME,
                        List.of(referral))
                .stream()
                .findFirst());
    }

    private List<OpaqueId> boxesAtTheAgency() {
        return world.agencyStorage.transact(unit -> unit.vault()
                .subjects(
                        unit.tenants()
                                .find(TenantKind.AGENCY, World.AGENCY)
                                .orElseThrow()
                                .id(),
                        VaultKind.ANSWERS,
                        null,
                        10));
    }

    private List<EventType> types() {
        return world.events().stream()
                .map(NumberedEvent::event)
                .map(event -> event.type())
                .toList();
    }
}
