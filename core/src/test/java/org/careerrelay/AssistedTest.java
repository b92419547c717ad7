package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.AssistedTransfer;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Fields of the company's own go to the agency of those who ticked the box for it, and of nobody else. */
class AssistedTest extends AssistedFixture {

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
    @Proves("R-21")
    void aLaterTryHandsOverNoMoreThanTheRecordSays() {
        rejected();
        consent(true, nothingBut("東京"));
        AssistedTransfer narrow = new AssistedTransfer("basis", EnumSet.of(DataItem.NAME, DataItem.MAIL));
        world.desk().open(assisted(narrow).apply(World.programme()));
        world.toAgency.afterwards(deliveries -> deliveries.stream()
                .<Delivery>map(delivery -> new Delivery.Retry("lost", null))
                .toList());
        world.run();
        Set<DataItem> items = EnumSet.of(DataItem.NAME, DataItem.MAIL, DataItem.WISHES);
        assertThat(provision().items()).isEqualTo(items);

        world.desk().open(assisted(BASIS).apply(World.programme()));
        world.toAgency.afterwards(deliveries -> deliveries);
        world.clock.move(Duration.ofHours(6));
        world.run();
        assertThat(world.toAgency.passed())
                .hasSize(2)
                .allSatisfy(message -> assertThat(((ReferralHandOver) message).answers())
                        .satisfies(gone -> assertThat(gone.kana()).isNull())
                        .satisfies(gone -> assertThat(gone.phone()).isNull()));
        assertThat(provision().items()).isEqualTo(items);
        assertThat(provision().standing().state()).isEqualTo(ProvisionState.PROVIDED);
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
    void nobodyTypesWhatOnlyTheCompanyHandsOver() {
        rejected();
        assertThat(codes(consent(
                        true,
                        new RelayAnswers(Pii.of("山田"), Pii.of("a@example.net"), Pii.of(""), Pii.of("ヤマダ"), null))))
                .containsExactly("answers.not-asked");
    }
}
