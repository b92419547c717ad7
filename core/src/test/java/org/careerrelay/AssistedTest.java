package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.AssistedTransfer;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.receipt.DataMap;
import org.careerrelay.model.receipt.Proven;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Fields of the company's own go to the agency of those who ticked the box for it, and of nobody else. */
class AssistedTest {

    private static final AssistedTransfer BASIS = AssistedTransfer.of("法務レビュー 2026-10 第3項");
    private static final AssistedFields FIELDS = AssistedFields.of("山田 太郎", "taro.yamada@example.org")
            .kana("ヤマダ タロウ")
            .phone("090-0000-0000");

    private final World world = World.with(assisted(BASIS));

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"R-24", "R-26"})
    void withTheBoxExactlyTheAgreedFieldsGo() {
        rejected();
        assertThat(consent(true, nothingBut("東京"))).isInstanceOf(ConsentOutcome.Given.class);
        assertThat(boxes(VaultKind.ASSISTED)).isEmpty();
        world.run();

        RelayAnswers gone = new RelayAnswers(
                Pii.of("山田 太郎"),
                Pii.of("taro.yamada@example.org"),
                Pii.of("東京"),
                Pii.of("ヤマダ タロウ"),
                Pii.of("090-0000-0000"));
        assertThat(world.toAgency.passed()).singleElement().isInstanceOfSatisfying(ReferralHandOver.class, message -> {
            assertThat(message.answers()).isEqualTo(gone);
            assertThat(message.kind()).isEqualTo(TransferKind.ASSISTED);
        });
        assertThat(world.inbox().pending(10))
                .singleElement()
                .satisfies(pending -> assertThat(pending.answers()).isEqualTo(gone));
        Set<DataItem> items = EnumSet.of(DataItem.NAME, DataItem.KANA, DataItem.MAIL, DataItem.PHONE, DataItem.WISHES);
        assertThat(record().items()).containsExactlyInAnyOrder("NAME", "KANA", "MAIL", "PHONE", "WISHES");
        assertThat(provision().items()).isEqualTo(items);
        assertThat(provision().kind()).isEqualTo(TransferKind.ASSISTED);
        assertThat(provision().standing().state()).isEqualTo(ProvisionState.PROVIDED);
        assertThat(received().payloadSha256())
                .as("both sides reckon the same")
                .isEqualTo(provision().payloadSha256());
    }

    @Test
    @Proves("R-26")
    void withoutTheBoxTheFormGoesAndWhatTheCompanyHadIsDeleted() {
        rejected();
        assertThat(consent(false, new RelayAnswers(Pii.of("山田"), Pii.of("private@example.net"), Pii.of(""))))
                .isInstanceOf(ConsentOutcome.Given.class);
        assertThat(boxes(VaultKind.ASSISTED)).isEmpty();
        world.run();

        assertThat(world.inbox().pending(10)).singleElement().satisfies(pending -> {
            assertThat(pending.answers().mail().reveal()).isEqualTo("private@example.net");
            assertThat(pending.answers().phone()).isNull();
        });
        assertThat(provision().kind()).isEqualTo(TransferKind.FORM);
        assertThat(record().purposes()).doesNotContain(Purpose.ASSISTED_TRANSFER);
    }

    @Test
    void withoutTheBoxNameAndAddressHaveToBeTyped() {
        rejected();
        assertThat(codes(consent(false, nothingBut("")))).containsExactly("mail.syntax", "name.invalid");
    }

    @Test
    void whereTheCompanyGaveNothingTheyHaveToBeTypedWithTheBoxToo() {
        world.reject(world.rejection(1));
        world.run();
        assertThat(codes(consent(true, nothingBut("")))).containsExactly("mail.syntax", "name.invalid");
        assertThat(world.referral("a-1").failedProofs()).isZero();

        consent(true, new RelayAnswers(Pii.of("山田"), Pii.of("private@example.net"), Pii.of("")));
        assertThat(provision().kind()).isEqualTo(TransferKind.FORM);
    }

    @Test
    @Proves("R-26")
    void thePageNamesTheFieldsAndShowsNoValueBeforeAndAfter() {
        rejected();
        Invitation before = look();
        assertThat(before.notice().choices())
                .filteredOn(choice -> choice.purpose() == Purpose.ASSISTED_TRANSFER)
                .singleElement()
                .satisfies(choice -> assertThat(choice.text()).contains("氏名・ふりがな・メールアドレス・電話番号"));
        assertThat(before.notice().canonicalText()).doesNotContain("ヤマダ", "taro.yamada", "090-");
        consent(true, nothingBut(""));

        assertThat(look().notice().canonicalText()).isEqualTo(before.notice().canonicalText());
    }

    @Test
    void theNoticeNamesWhatThePolicyNamesAndNothingElseGoes() {
        world.desk()
                .open(assisted(new AssistedTransfer("basis", EnumSet.of(DataItem.NAME, DataItem.MAIL, DataItem.PHONE)))
                        .apply(World.programme()));
        assertThat(reject(FIELDS))
                .isInstanceOfSatisfying(
                        RejectionResult.Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::path, Violation::code)
                                .containsExactly(tuple("[0].assisted.KANA", "assisted.item")));
        reject(AssistedFields.of("山田 太郎", "taro.yamada@example.org").phone("090-0000-0000"));
        world.run();
        consent(true, nothingBut(""));

        assertThat(record().items()).containsExactlyInAnyOrder("NAME", "MAIL", "PHONE", "WISHES");
    }

    @Test
    @Proves("R-24")
    void whatIsNotOnTheListIsRefusedBeforeAnythingIsStored() {
        RejectionResult result = reject(new AssistedFields(
                Map.of(DataItem.NAME, Pii.of(" "), DataItem.PROFILE, Pii.of("優秀"), DataItem.PHONE, Pii.of("none"))));

        assertThat(((RejectionResult.Invalid) result).violations())
                .extracting(Violation::path, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("[0].assisted.NAME", "assisted.value"),
                        tuple("[0].assisted.PROFILE", "assisted.item"),
                        tuple("[0].assisted.PHONE", "assisted.value"),
                        tuple("[0].assisted.MAIL", "assisted.needed"));
        assertThat(world.<Boolean>read((unit, acme) ->
                        unit.rejections().byApplication(acme, List.of("a-1")).isEmpty()))
                .isTrue();
    }

    @Test
    @Proves("R-26")
    void aProgrammeOfTheFormRefusesFieldsOfTheCompany() {
        try (World form = World.immediate()) {
            RejectionResult result = form.reject(form.rejection(1).assisted(FIELDS));
            assertThat(((RejectionResult.Invalid) result).violations())
                    .extracting(Violation::code)
                    .containsExactly("assisted.not-allowed");
        }
    }

    @Test
    @Proves("R-26")
    void withoutALegalBasisAndABoxThereIsNoAssistedHandOver() {
        assertThat(wrong(programme -> programme.handOver(HandOver.ASSISTED)))
                .containsExactly("assisted.unasked", "assisted.basis");
        assertThat(wrong(assisted(new AssistedTransfer(" ", Set.of(DataItem.MAIL, DataItem.WISHES)))))
                .containsExactly(
                        "policies.transfer.assisted.allowed.asserttrue",
                        "policies.transfer.assisted.legalBasis.notblank",
                        "policies.transfer.assisted.sufficient.asserttrue");
        assertThat(wrong(programme -> programme.policies(
                        programme.policies().consent(ConsentPolicy.DEFAULT.asking(Purpose.ASSISTED_TRANSFER)))))
                .containsExactly("assisted.in-vain");
    }

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
        world.desk().erasures().erase("a-1", ErasureCause.PERSON);

        assertThat(boxes(VaultKind.ASSISTED)).isEmpty();
    }

    @Test
    void nobodyTypesWhatOnlyTheCompanyHandsOver() {
        rejected();
        assertThat(codes(consent(
                        true,
                        new RelayAnswers(Pii.of("山田"), Pii.of("a@example.net"), Pii.of(""), Pii.of("ヤマダ"), null))))
                .containsExactly("answers.not-asked");
    }

    @Test
    void aRepetitionWithOtherFieldsIsAnotherCommand() {
        rejected();
        assertThat(reject(FIELDS))
                .isInstanceOfSatisfying(
                        RejectionResult.Linked.class,
                        linked -> assertThat(linked.repeated()).isTrue());
        assertThat(reject(FIELDS.phone("090-0000-0001"))).isInstanceOf(RejectionResult.Conflict.class);
    }

    @Test
    void thePersonIsToldWhatLiesThere() {
        rejected();
        assertThat(kinds()).contains(DataMap.Kind.ASSISTED);
        consent(true, nothingBut(""));
        assertThat(kinds()).contains(DataMap.Kind.ASSISTED).doesNotContain(DataMap.Kind.ANSWERS);
    }

    private List<DataMap.Kind> kinds() {
        Proven<DataMap> map = world.candidate("a-1").dataMap(Pii.of(World.address(1)), Locale.JAPANESE);
        return ((Proven.Shown<DataMap>) map)
                .value().holdings().stream().map(DataMap.Holding::kind).toList();
    }

    private void rejected() {
        assertThat(reject(FIELDS)).isInstanceOf(RejectionResult.Linked.class);
        world.run();
    }

    private RejectionResult reject(AssistedFields fields) {
        Rejection rejection = world.rejection(1);
        return world.reject(rejection.assisted(fields));
    }

    private Invitation look() {
        return world.candidate("a-1").look(Locale.JAPANESE).orElseThrow();
    }

    private ConsentOutcome consent(boolean box, RelayAnswers answers) {
        Set<Purpose> purposes = EnumSet.of(Purpose.AGENCY_REGISTRATION);
        if (box) {
            purposes.add(Purpose.ASSISTED_TRANSFER);
        }
        ConsentForm form = look().form(purposes, true, Pii.of(World.address(1)), answers);
        return world.candidate("a-1").consent(form);
    }

    private OpaqueId referral() {
        return world.referral("a-1").id();
    }

    private List<VaultItem> boxes(VaultKind kind) {
        return world.read((unit, acme) -> {
            List<OpaqueId> ids = unit.rejections().byApplication(acme, List.of("a-1")).stream()
                    .map(rejection -> rejection.id())
                    .toList();
            return unit.vault().find(acme, kind, ids);
        });
    }

    private ConsentRecord record() {
        OpaqueId referral = referral();
        return world.read(
                (unit, acme) -> unit.consents().find(acme, List.of(referral)).get(0));
    }

    private ProvisionRecord provision() {
        OpaqueId referral = referral();
        return world.read((unit, acme) -> unit.provisions()
                .ofPeople(
                        acme,
                        List.of(unit.referrals()
                                .find(acme, List.of(referral))
                                .get(0)
                                .person()))
                .get(0));
    }

    private ReceiptRecord received() {
        OpaqueId person = world.inbox().pending(1).get(0).person();
        return world.agencyStorage.transact(unit -> unit.provisions()
                .receiptsOfPeople(
                        unit.tenants()
                                .find(TenantKind.AGENCY, World.AGENCY)
                                .orElseThrow()
                                .id(),
                        List.of(person))
                .get(0));
    }

    private static List<String> codes(ConsentOutcome outcome) {
        return ((ConsentOutcome.Incomplete) outcome)
                .violations().stream().map(Violation::code).toList();
    }

    private static List<String> wrong(UnaryOperator<Programme> programme) {
        List<String> codes = new ArrayList<>();
        assertThatThrownBy(() -> World.with(programme).close())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> e.violations().stream().map(Violation::code).forEach(codes::add));
        return codes;
    }

    private static UnaryOperator<Programme> assisted(AssistedTransfer basis) {
        return programme -> programme
                .handOver(HandOver.ASSISTED)
                .policies(programme
                        .policies()
                        .transfer(TransferPolicy.DEFAULT.assisted(basis))
                        .consent(ConsentPolicy.DEFAULT.asking(Purpose.ASSISTED_TRANSFER)));
    }

    /** What somebody types who leaves the rest to the company. */
    private static RelayAnswers nothingBut(String wishes) {
        return new RelayAnswers(Pii.of(""), Pii.of(""), Pii.of(wishes));
    }
}
