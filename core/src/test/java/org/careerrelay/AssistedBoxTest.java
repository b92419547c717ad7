package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.exchange.PersonCorrected;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.InstructionOutcome;
import org.careerrelay.model.link.AgeClass;
import org.careerrelay.model.link.RecruitingRoute;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.receipt.DataMap;
import org.careerrelay.model.receipt.Proven;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Where the fields of the company's own lie, and how they go. */
class AssistedBoxTest extends AssistedFixture {

    private static final CorrectedItems PHONE = CorrectedItems.of(DataItem.PHONE, Pii.of("090-9999-0000"));

    @Test
    @Proves({"R-11", "R-26"})
    void takenBackBeforeSendingTheBoxesAreGone() {
        rejected();
        consent(true, nothingBut(""));
        world.candidate("a-1").withdraw(Pii.of(World.address(1)), Set.of(Purpose.ASSISTED_TRANSFER));
        assertThat(boxes(VaultKind.ANSWERS)).isEmpty();
        assertThat(provision().standing().state()).isEqualTo(ProvisionState.NOT_PROVIDED);
        world.run();

        assertThat(world.toAgency.passed()).isEmpty();
    }

    @Test
    void allTakenBackBeforeSendingTheBoxesAreGone() {
        rejected();
        consent(true, nothingBut(""));
        world.withdraw(1);
        assertThat(boxes(VaultKind.ANSWERS)).isEmpty();
        assertThat(boxes(VaultKind.ASSISTED)).isEmpty();
        world.run();

        assertThat(world.toAgency.passed()).isEmpty();
    }

    @Test
    void whatWaitsForTheAgencyIsDeletedAfterFourteenDays() {
        rejected();
        consent(true, nothingBut(""));
        world.toAgency.cut(true);
        world.run();
        world.clock.move(Duration.ofDays(15));
        world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);

        assertThat(boxes(VaultKind.ANSWERS))
                .singleElement()
                .satisfies(box -> assertThat(box.sealed()).as("emptied").isEmpty());
    }

    @Test
    void theLinksEndTakesTheFieldsWithIt() {
        rejected();
        assertThat(boxes(VaultKind.ASSISTED)).hasSize(1);
        world.clock.move(Duration.ofDays(31));
        world.run();

        assertThat(boxes(VaultKind.ASSISTED)).isEmpty();
    }

    @Test
    void aRevokedLinkTakesTheFieldsWithIt() {
        rejected();
        world.desk().revoke("a-1");

        assertThat(boxes(VaultKind.ASSISTED)).isEmpty();
    }

    @Test
    void anErasedPersonsFieldsAreGone() {
        rejected();
        Officer.erase(world.desk(), "a-1", ErasureCause.PERSON);

        assertThat(boxes(VaultKind.ASSISTED)).isEmpty();
    }

    @Test
    void thePersonIsToldWhatLiesThere() {
        rejected();
        assertThat(kinds()).contains(DataMap.Kind.ASSISTED);
        consent(true, nothingBut(""));
        assertThat(kinds()).contains(DataMap.Kind.ASSISTED).doesNotContain(DataMap.Kind.ANSWERS);
    }

    @Test
    void theMapNamesTheFieldsAndWhenTheyGo() {
        rejected();
        assertThat(holdings())
                .filteredOn(held -> held.kind() == DataMap.Kind.ASSISTED)
                .singleElement()
                .satisfies(held -> {
                    assertThat(held.items()).containsExactly("KANA", "MAIL", "NAME", "PHONE");
                    assertThat(held.until()).isEqualTo(World.START.plus(Duration.ofDays(14)));
                });
    }

    @Test
    @Proves("R-70")
    void whatNobodyDecidedOnIsDeletedAfterFourteenDaysAndTheFormWorksAsEver() {
        rejected();
        world.clock.move(Duration.ofDays(14).plusSeconds(1));
        world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
        assertThat(boxes(VaultKind.ASSISTED)).isEmpty();
        assertThat(codes(consent(true, nothingBut("")))).containsExactly("mail.syntax", "name.invalid");

        consent(true, new RelayAnswers(Pii.of("山田"), Pii.of("private@example.net"), Pii.of("")));
        world.run();
        assertThat(provision().kind()).isEqualTo(TransferKind.FORM);
    }

    @Test
    void ofSomebodyWithoutALinkOrUnderAgeNothingIsKept() {
        assertThat(world.reject(world.rejection(1).assisted(FIELDS).through(RecruitingRoute.HIGH_SCHOOL_GRADUATE)))
                .isInstanceOf(RejectionResult.WithoutLink.class);
        assertThat(world.reject(world.rejection(2).assisted(FIELDS).aged(AgeClass.MINOR)))
                .isInstanceOf(RejectionResult.WithoutLink.class);

        assertThat(boxes(VaultKind.ASSISTED)).isEmpty();
        assertThat(world.<List<OpaqueId>>read(
                        (unit, acme) -> unit.vault().subjects(acme, VaultKind.ASSISTED, null, 10)))
                .isEmpty();
    }

    @Test
    @Proves("R-71")
    void whoStopsTheUseHasTheFieldsDeleted() {
        rejected();
        privacy().carryOut(identified(RequestKind.STOP).id());

        assertThat(boxes(VaultKind.ASSISTED)).isEmpty();
    }

    @Test
    @Proves("R-71")
    void whatIsCorrectedGoesCorrectedWhicheverBoxItLiesIn() {
        rejected();
        privacy().correct(identified(RequestKind.CORRECTION).id(), CorrectedItems.of(DataItem.NAME, Pii.of("山田 花子")));
        consent(true, nothingBut("東京"));
        world.toAgency.cut(true);
        world.run();
        privacy()
                .correct(
                        identified(RequestKind.CORRECTION).id(),
                        CorrectedItems.of(DataItem.MAIL, Pii.of("new@example.org")));
        world.toAgency.cut(false);
        world.clock.move(Duration.ofHours(1));
        world.run();

        assertThat(world.inbox().pending(10))
                .singleElement()
                .satisfies(pending -> assertThat(pending.answers())
                        .isEqualTo(new RelayAnswers(
                                Pii.of("山田 花子"),
                                Pii.of("new@example.org"),
                                Pii.of("東京"),
                                Pii.of("ヤマダ タロウ"),
                                Pii.of("090-0000-0000"))));
    }

    @Test
    @Proves({"R-71", "R-26"})
    void aCorrectedNumberIsToldToWhomItWasHandedOverAndToNobodyElse() {
        rejected();
        consent(true, nothingBut(""));
        world.reject(world.rejection(2));
        world.run();
        world.consent(2);
        world.run();
        privacy().correct(identified(RequestKind.CORRECTION).id(), PHONE);
        RightsRequest other = privacy().receive("a-2", RequestKind.CORRECTION).orElseThrow();
        privacy().identify(other.id(), IdentityProof.Method.REGISTERED_CONTACT);
        privacy().correct(other.id(), PHONE);
        world.clock.move(Duration.ofHours(7));
        world.run();

        assertThat(world.toAgency.passed().stream().filter(PersonCorrected.class::isInstance))
                .singleElement()
                .isInstanceOfSatisfying(PersonCorrected.class, message -> {
                    assertThat(message.referral()).isEqualTo(referral());
                    assertThat(message.items()).isEqualTo(PHONE);
                });
        assertThat(world.inbox().pending(10))
                .extracting(pending -> pending.answers().phone())
                .containsExactly(Pii.of("090-9999-0000"), null);
        assertThat(privacy().answer(other.id()).orElseThrow().agencies())
                .singleElement()
                .satisfies(
                        told -> assertThat(Objects.requireNonNull(told.result()).outcome())
                                .isEqualTo(InstructionOutcome.NOT_TOLD));
    }

    @Test
    void aCorrectionIsWrittenAsItsFieldIs() {
        rejected();
        OpaqueId request = identified(RequestKind.CORRECTION).id();

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> privacy()
                        .correct(
                                request,
                                new CorrectedItems(
                                        Map.of(DataItem.PHONE, Pii.of("- ( ) -"), DataItem.KANA, Pii.of("\n")))))
                .satisfies(e -> assertThat(e.violations())
                        .extracting(Violation::path, Violation::code)
                        .containsExactly(tuple("items.kana", "name.invalid"), tuple("items.phone", "phone.invalid")));
    }

    @Test
    @Proves({"B14", "R-71"})
    void whoAsksIsShownEachField() {
        rejected();
        RightsRequest request = identified(RequestKind.DISCLOSURE);

        assertThat(privacy().disclose(request.id()).orElseThrow().sections())
                .filteredOn(section -> section.topic() == Disclosure.Topic.DATA)
                .singleElement()
                .satisfies(data -> assertThat(data.rows())
                        .filteredOn(row -> row.fields().containsValue(Pii.of(VaultKind.ASSISTED.name())))
                        .singleElement()
                        .satisfies(row -> assertThat(row.fields().values())
                                .containsAll(FIELDS.values().values())));
    }

    private PrivacyDesk privacy() {
        return Officer.of(world.desk());
    }

    private RightsRequest identified(RequestKind kind) {
        RightsRequest request = privacy().receive("a-1", kind).orElseThrow();
        return privacy()
                .identify(request.id(), IdentityProof.Method.REGISTERED_CONTACT)
                .orElseThrow();
    }

    private List<DataMap.Kind> kinds() {
        return holdings().stream().map(DataMap.Holding::kind).toList();
    }

    private List<DataMap.Holding> holdings() {
        Proven<DataMap> map = world.candidate("a-1").dataMap(Pii.of(World.address(1)), Locale.JAPANESE);
        return ((Proven.Shown<DataMap>) map).value().holdings();
    }
}
