package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.AssistedTransfer;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What a company may give and a programme may say, before anything is stored. */
class AssistedRulesTest extends AssistedFixture {

    private static final AssistedTransfer NARROW =
            new AssistedTransfer("basis", EnumSet.of(DataItem.NAME, DataItem.MAIL));

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
    void aRepetitionWithOtherFieldsIsAnotherCommand() {
        rejected();
        assertThat(reject(FIELDS))
                .isInstanceOfSatisfying(
                        RejectionResult.Linked.class,
                        linked -> assertThat(linked.repeated()).isTrue());
        assertThat(reject(FIELDS.phone("090-0000-0001"))).isInstanceOf(RejectionResult.Conflict.class);
    }

    @Test
    void valuesAreLinesOfTheirKindAndGoAsTheyAreWritten() {
        assertThat(faults(AssistedFields.of("山\u0000田", "taro@example.org\r\nBcc: x@example.org")
                        .kana("ヤ".repeat(101))
                        .phone("0".repeat(41))))
                .containsExactlyInAnyOrder("assisted.NAME", "assisted.MAIL", "assisted.KANA", "assisted.PHONE");
        assertThat(faults(AssistedFields.of("山田", "taro@example.org").phone("<b>090</b>")))
                .containsExactly("assisted.PHONE");
        reject(AssistedFields.of(" <b>山田</b>\u3000", " taro@example.org\u200b").phone(" 090-0000-0000 "));
        world.run();
        consent(true, nothingBut(""));
        world.run();

        assertThat(world.inbox().pending(10))
                .singleElement()
                .satisfies(pending -> assertThat(pending.answers())
                        .isEqualTo(new RelayAnswers(
                                Pii.of("<b>山田</b>"),
                                Pii.of("taro@example.org"),
                                Pii.of(""),
                                null,
                                Pii.of("090-0000-0000"))));
    }

    @Test
    @Proves({"R-05", "R-26"})
    void aListThatShrinksAfterThePageWasShownIsShownAnew() {
        rejected();
        Invitation shown = look();
        world.desk().open(assisted(NARROW).apply(World.programme()));
        assertThat(world.candidate("a-1").consent(form(shown))).isInstanceOf(ConsentOutcome.NoticeChanged.class);
        assertThat(look().notice().canonicalText()).contains("氏名・メールアドレス").doesNotContain("電話番号");
        world.candidate("a-1").consent(form(look()));
        world.run();

        assertThat(record().items()).containsExactlyInAnyOrder("NAME", "MAIL", "WISHES");
        assertThat(provision().items()).containsExactlyInAnyOrder(DataItem.NAME, DataItem.MAIL, DataItem.WISHES);
        assertThat(world.inbox().pending(1).get(0).answers().phone()).isNull();
    }

    @Test
    @Proves({"R-24", "R-26"})
    void aListThatShrinksAfterTheConsentHasTheNarrowerOfBothGo() {
        rejected();
        world.candidate("a-1").consent(form(look()));
        assertThat(provision().items()).contains(DataItem.PHONE);
        world.desk().open(assisted(NARROW).apply(World.programme()));
        world.run();

        RelayAnswers gone = world.inbox().pending(1).get(0).answers();
        assertThat(gone.kana()).isNull();
        assertThat(gone.phone()).isNull();
        assertThat(provision().items()).containsExactlyInAnyOrder(DataItem.NAME, DataItem.MAIL, DataItem.WISHES);
        assertThat(received().payloadSha256())
                .as("the record is of what left")
                .isEqualTo(provision().payloadSha256());
    }

    @Test
    void aListThatGrowsAfterTheConsentAddsNothing() {
        world.desk().open(assisted(NARROW).apply(World.programme()));
        reject(AssistedFields.of("山田 太郎", "taro.yamada@example.org"));
        world.run();
        world.candidate("a-1").consent(form(look()));
        world.desk().open(assisted(BASIS).apply(World.programme()));
        world.run();

        assertThat(provision().items()).containsExactlyInAnyOrder(DataItem.NAME, DataItem.MAIL, DataItem.WISHES);
        assertThat(provision().kind()).isEqualTo(TransferKind.ASSISTED);
    }

    @Test
    @Proves("R-26")
    void whoseProgrammeIsSwitchedOffWaitsAndIsNotHandedOver() {
        rejected();
        consent(true, nothingBut(""));
        world.desk().open(World.programme());
        world.run();
        assertThat(world.toAgency.passed()).isEmpty();
        assertThat(provision().standing().state()).isEqualTo(ProvisionState.PREPARED);

        world.clock.move(Duration.ofDays(15));
        world.run();
        assertThat(world.toAgency.passed()).isEmpty();
        assertThat(boxes(VaultKind.ANSWERS)).isEmpty();
        assertThat(provision().standing().state()).isEqualTo(ProvisionState.NOT_PROVIDED);
    }

    @Test
    void whatWasTakenStaysTakenWhateverTheProgrammeSaysSince() {
        rejected();
        world.desk().open(World.programme());

        assertThat(reject(FIELDS))
                .isInstanceOfSatisfying(
                        RejectionResult.Linked.class,
                        linked -> assertThat(linked.repeated()).isTrue());
        assertThat(world.reject(world.rejection(2).assisted(FIELDS))).isInstanceOf(RejectionResult.Invalid.class);
    }

    private List<String> faults(AssistedFields fields) {
        return ((RejectionResult.Invalid) reject(fields))
                .violations().stream()
                        .map(violation -> violation.path().substring("[0].".length()))
                        .toList();
    }

    private static ConsentForm form(Invitation shown) {
        return shown.form(
                EnumSet.of(Purpose.AGENCY_REGISTRATION, Purpose.ASSISTED_TRANSFER),
                true,
                Pii.of(World.address(1)),
                nothingBut(""));
    }

    private static List<String> wrong(UnaryOperator<Programme> programme) {
        List<String> codes = new ArrayList<>();
        assertThatThrownBy(() -> World.with(programme).close())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> e.violations().stream().map(Violation::code).forEach(codes::add));
        return codes;
    }
}
