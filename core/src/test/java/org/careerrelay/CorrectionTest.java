package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.PersonCorrected;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionOutcome;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.outbox.ParkedMessage;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a person corrects, at the company and at the agency. */
class CorrectionTest {

    private static final CorrectedItems WISHES = CorrectedItems.of(DataItem.WISHES, Pii.of("大阪で働きたい"));
    private static final String NEW_ADDRESS = "new@example.jp";

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"R-71", "R-21"})
    void whatWasHandedOverIsCorrectedAtTheAgencyAndRecorded() {
        world.consented(1);
        world.run();
        RightsRequest request = identified();

        assertThat(desk().correct(request.id(), WISHES).orElseThrow().state()).isEqualTo(RequestState.PARTIAL);
        assertThat(world.toAgency.passed()).noneMatch(PersonCorrected.class::isInstance);
        hours();

        assertThat(world.inbox().pending(10)).singleElement().satisfies(waiting -> {
            assertThat(waiting.answers().wishes()).isEqualTo(Pii.of("大阪で働きたい"));
            assertThat(waiting.answers().name()).isEqualTo(Pii.of("山田 太郎"));
        });
        assertThat(corrections())
                .singleElement()
                .satisfies(message -> assertThat(message.items())
                        .as("exactly what was corrected")
                        .isEqualTo(WISHES));
        assertThat(records())
                .filteredOn(record -> record.kind() == TransferKind.CORRECTION)
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.items()).containsExactly(DataItem.WISHES);
                    assertThat(record.standing().state()).isEqualTo(ProvisionState.PROVIDED);
                });
        assertThat(outcomes(request)).containsExactly(InstructionOutcome.DONE);
        assertThat(boxes()).as("nothing of it waits any more").isZero();
    }

    @Test
    @Proves("R-71")
    void whatHasNotLeftLeavesCorrectedAndTheCorrectionNeverComesFirst() {
        world.toAgency.cut(true);
        world.consented(1);
        RightsRequest request = identified();
        desk().correct(request.id(), WISHES);
        byte[] prepared = records().get(0).payloadSha256();
        hours();
        world.toAgency.cut(false);
        hours();
        hours();

        List<ExchangeMessage> passed = world.toAgency.passed();
        assertThat(passed.get(0))
                .isInstanceOfSatisfying(
                        ReferralHandOver.class,
                        message -> assertThat(message.answers().wishes()).isEqualTo(Pii.of("大阪で働きたい")));
        assertThat(records().get(0).payloadSha256())
                .as("the record is of what left")
                .isEqualTo(prepared);
        assertThat(outcomes(request)).containsExactly(InstructionOutcome.DONE);
    }

    @Test
    @Proves({"R-71", "R-01"})
    void nothingIsToldOnceTheConsentIsTakenBack() {
        world.consented(1);
        world.run();
        RightsRequest request = identified();
        desk().correct(request.id(), WISHES);
        world.withdraw(1);
        hours();

        assertThat(corrections()).isEmpty();
        assertThat(records())
                .noneMatch(record -> record.kind() == TransferKind.CORRECTION
                        && record.standing().state().isProvision());
        assertThat(outcomes(request)).containsExactly(InstructionOutcome.NOT_TOLD);
        assertThat(boxes()).isZero();
    }

    @Test
    @Proves("R-71")
    void repeatedAndOvertakenCorrectionsChangeNothing() {
        world.consented(1);
        world.run();
        desk().correct(identified().id(), WISHES);
        hours();
        desk().correct(
                        identified().id(),
                        new CorrectedItems(Map.of(DataItem.WISHES, Pii.of("福岡で働きたい"), DataItem.NAME, Pii.of("山田 花子"))));
        hours();
        List<PersonCorrected> both = corrections();
        assertThat(both).hasSize(2);

        World other = World.immediate();
        try (other) {
            other.consented(1);
            other.run();
            // The other agency gets them in the wrong order, and the first one twice.
            List<ExchangeMessage> turned =
                    List.of(at(both.get(1), other), at(both.get(0), other), at(both.get(0), other));
            assertThat(other.inbox().receive(World.ACME, turned)).allMatch(receipt -> receipt.refusal() == null);
            assertThat(other.inbox().pending(1).get(0).answers()).satisfies(answers -> {
                assertThat(answers.wishes()).isEqualTo(Pii.of("福岡で働きたい"));
                assertThat(answers.name()).isEqualTo(Pii.of("山田 花子"));
            });
        }
    }

    @Test
    @Proves("R-71")
    void whomTheAgencyRegisteredItsStaffCorrectsInTheirOwnSystems() {
        world.count(1);
        RightsRequest request = identified();
        desk().correct(request.id(), WISHES);
        hours();
        assertThat(state(request)).isEqualTo(RequestState.PARTIAL);

        OpaqueId referral = world.referral("a-1").id();
        assertThat(world.inbox().instructions().corrected(World.ACME, referral)).contains(WISHES);
        Instruction open = world.inbox().instructions().open(null, 1).get(0);
        world.inbox().instructions().carriedOut(World.ACME, open.id(), InstructionResult.done(world.clock.instant()));
        assertThat(world.inbox().instructions().corrected(World.ACME, referral)).isEmpty();
        hours();
        assertThat(state(request)).isEqualTo(RequestState.DONE);
    }

    @Test
    @Proves("R-71")
    void aMailThatWaitsGoesToTheCorrectedAddress() {
        world.rejectNext(1);
        RightsRequest request = identified();
        assertThat(desk().correct(request.id(), CorrectedItems.of(DataItem.MAIL, Pii.of(NEW_ADDRESS)))
                        .orElseThrow()
                        .state())
                .as("no agency has anything")
                .isEqualTo(RequestState.DONE);
        world.run();

        assertThat(world.letter("a-1").recipientAddress()).isEqualTo(Pii.of(NEW_ADDRESS));
        assertThat(desk().receiveFrom(Pii.of(NEW_ADDRESS), RequestKind.DISCLOSURE))
                .as("the person is known by it")
                .isPresent();
    }

    @Test
    void whatWaitsIsSealed() {
        world.toAgency.cut(true);
        world.consented(1);
        desk().correct(identified().id(), CorrectedItems.of(DataItem.MAIL, Pii.of(NEW_ADDRESS)));
        List<VaultItem> sealed = world.read((unit, acme) -> unit.vault()
                .find(acme, VaultKind.CORRECTION, unit.vault().subjects(acme, VaultKind.CORRECTION, null, 9)));
        assertThat(sealed)
                .singleElement()
                .satisfies(box -> assertThat(new String(box.sealed(), StandardCharsets.ISO_8859_1))
                        .doesNotContain(NEW_ADDRESS));
        assertThat(WISHES.toString()).doesNotContain("大阪");
    }

    @Test
    @Proves("R-70")
    void whatNeverArrivesGoesAfterFourteenDaysAndAReplayTellsNothing() {
        world.consented(1);
        world.run();
        RightsRequest request = identified();
        world.toAgency.cut(true);
        desk().correct(request.id(), WISHES);
        List<OpaqueId> parked = List.of();
        for (int day = 0; day < 60 && parked.isEmpty(); day++) {
            world.company().operator().dispatch();
            world.clock.move(Duration.ofHours(6));
            parked = world.company().operator().parked(null, 10).stream()
                    .map(ParkedMessage::id)
                    .toList();
        }
        assertThat(parked).hasSize(1);
        assertThat(boxes()).isOne();

        world.clock.set(World.START.plus(Duration.ofDays(15)));
        world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
        assertThat(boxes()).isZero();

        world.toAgency.cut(false);
        assertThat(world.company().operator().replay(parked)).isOne();
        hours();
        assertThat(corrections()).isEmpty();
        assertThat(world.company().operator().outbox().parked()).isZero();
        assertThat(outcomes(request)).containsExactly(InstructionOutcome.NOT_TOLD);
    }

    @Test
    void whatIsNoValueIsRefusedAndWhatIsNoFieldCannotBeSaid() {
        world.consented(1);
        RightsRequest request = identified();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> desk().correct(request.id(), CorrectedItems.of(DataItem.MAIL, Pii.of("no address"))));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> CorrectedItems.of(DataItem.REFERENCE, Pii.of("7")));
        assertThat(desk().correct(
                                desk().receive("a-1", RequestKind.CORRECTION)
                                        .orElseThrow()
                                        .id(),
                                WISHES))
                .as("nobody made sure who asks")
                .isEmpty();
    }

    private static PersonCorrected at(PersonCorrected message, World other) {
        return new PersonCorrected(
                message.id(),
                message.company(),
                message.agency(),
                message.at(),
                other.referral("a-1").id(),
                message.consent(),
                message.items(),
                message.provenance());
    }

    private List<PersonCorrected> corrections() {
        return world.toAgency.passed().stream()
                .filter(PersonCorrected.class::isInstance)
                .map(PersonCorrected.class::cast)
                .toList();
    }

    private List<ProvisionRecord> records() {
        OpaqueId person = world.referral("a-1").person();
        return world.read((unit, acme) -> unit.provisions().ofPeople(acme, List.of(person)));
    }

    private int boxes() {
        return world.<Integer>read((unit, acme) ->
                unit.vault().subjects(acme, VaultKind.CORRECTION, null, 10).size());
    }

    private List<InstructionOutcome> outcomes(RightsRequest request) {
        assertThat(state(request)).isEqualTo(RequestState.DONE);
        return desk().answer(request.id()).orElseThrow().agencies().stream()
                .map(told -> Objects.requireNonNull(told.result()).outcome())
                .toList();
    }

    private PrivacyDesk desk() {
        return world.desk()
                .privacy(Accessor.privacyOfficer("officer-1").because(AccessReason.Code.REQUEST_OF_PERSON, "matter 7"));
    }

    private RightsRequest identified() {
        RightsRequest request = desk().receive("a-1", RequestKind.CORRECTION).orElseThrow();
        return desk().identify(request.id(), IdentityProof.Method.REGISTERED_CONTACT)
                .orElseThrow();
    }

    private RequestState state(RightsRequest request) {
        return desk().answer(request.id()).orElseThrow().request().state();
    }

    private void hours() {
        world.run();
        world.clock.move(Duration.ofHours(7));
        world.run();
    }
}
