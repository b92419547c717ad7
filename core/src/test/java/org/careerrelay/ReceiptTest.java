package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.receipt.ConsentReceipt;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who consents or withdraws gets a receipt by mail. */
class ReceiptTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("R-15")
    void consentAndWithdrawalAreEachConfirmedByAReceiptWithTheManageLink() {
        world.consented(1);
        world.run();
        world.clock.move(Duration.ofDays(1));
        world.withdraw(1);
        world.run();

        List<Letter> letters = world.mail.otherLetters();
        assertThat(letters).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.recipientAddress().reveal()).isEqualTo(World.address(1));
            assertThat(letter.text().reveal().lines()).contains(letter.link().reveal());
            assertThat(letter.senderAddress()).isEqualTo("saiyo@example.co.jp");
        });
        assertThat(letters.get(0).subject()).isEqualTo("ご同意の控え（株式会社サンプルからのご案内）");
        assertThat(letters.get(0).text().reveal())
                .contains("ご同意を承りました", "見本人材株式会社", "許可番号: 13-ユ-010554", "氏名、メールアドレス、ご希望", "2026年11月15日 09:00");
        assertThat(letters.get(1).subject()).isEqualTo("ご同意の取り消しの控え（株式会社サンプルからのご案内）");
        assertThat(letters.get(1).text().reveal()).contains("日時: 2026年11月16日 09:00", "取り消されました");
        assertThat(letters)
                .extracting(letter -> receipt(letter).state())
                .containsExactly(ConsentState.CONSENT_GIVEN, ConsentState.CONSENT_WITHDRAWN);
        assertThat(receipt(letters.get(0)).purposes()).containsExactly(Purpose.AGENCY_REGISTRATION);
        assertThat(receipt(letters.get(1)).events()).hasSize(4);
        assertThat(receipt(letters.get(1)).id())
                .isEqualTo(receipt(letters.get(0)).consent().id() + "-4");

        String link = letters.get(0).link().reveal();
        CandidateDesk desk = world.company().candidate(RawToken.of(link.substring(link.lastIndexOf('/') + 1)));
        assertThat(desk.manages()).isTrue();
        assertThat(desk.withdraw(Pii.of(World.address(1)))).isEqualTo(new WithdrawalOutcome.NothingToWithdraw());
    }

    /** What was agreed to is told as it was, though it was taken back while the mail waited. */
    @Test
    void aReceiptIsAboutItsEvent() {
        world.consented(1);
        world.withdraw(1);
        world.run();
        assertThat(world.mail.otherLetters())
                .extracting(letter -> receipt(letter).state())
                .containsExactlyInAnyOrder(ConsentState.CONSENT_GIVEN, ConsentState.CONSENT_WITHDRAWN);
    }

    /** The companies are named as they were when consent was given. */
    @Test
    void laterNamesChangeNoReceipt() {
        world.consented(1);
        world.clock.move(Duration.ofHours(1));
        world.desk()
                .partner(new AgencyProfile(
                        World.AGENCY,
                        "別の人材株式会社",
                        "大阪府大阪市北区1-1",
                        "代表取締役 例 三郎",
                        "other@agency.example.com",
                        "06-0000-0000",
                        "JP"));
        world.run();
        assertThat(world.mail.otherLetters())
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.text().reveal()).contains("見本人材株式会社").doesNotContain("別の人材株式会社"));
    }

    @Test
    void aFormSentTwiceIsConfirmedOnce() {
        world.consented(1);
        assertThat(world.consent(1))
                .isInstanceOfSatisfying(
                        ConsentOutcome.Given.class,
                        given -> assertThat(given.repeated()).isTrue());
        world.run();
        assertThat(world.mail.otherLetters()).hasSize(1);
    }

    @Test
    void theAddressLiesSealedUntilTheMailIsSentAndIsInNoRow() {
        world.consented(1);
        assertThat(boxes()).isOne();
        assertThat(Dump.of(world.companyStorage)).noneMatch(text -> text.contains(World.address(1)));
        world.run();
        assertThat(boxes()).isZero();
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.RECEIPT_SENT)
                .singleElement()
                .matches(event -> "2".equals(event.event().details().get("sequence")));
    }

    /** A host's own transport, which knows rejection mails only, is given the same text as one of them. */
    @Test
    void aTransportThatKnowsRejectionMailsOnlySendsThePlainLetter() {
        world.consented(1);
        List<RejectionLetter> sent = new ArrayList<>();
        try (CareerRelay other = world.builder(world.companyStorage, world.keys)
                .mail(letters -> {
                    sent.addAll(letters);
                    return List.of(new MailOutcome.PermanentFailure("smtp.550"));
                })
                .build()) {
            other.operator().dispatch();
        }
        assertThat(sent).singleElement().satisfies(letter -> {
            assertThat(letter.relay()).isNull();
            assertThat(letter.recipientAddress().reveal()).isEqualTo(World.address(1));
            assertThat(letter.variables().get("text").reveal()).contains("ご同意を承りました");
        });
        assertThat(boxes()).as("what was refused for good is forgotten").isZero();
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.RECEIPT_FAILED)
                .singleElement()
                .matches(event -> "smtp.550".equals(event.event().details().get("code")));
    }

    @Test
    void whatCannotBeSentNowIsTriedAgain() {
        world.consented(1);
        try (CareerRelay down = world.builder(world.companyStorage, world.keys)
                .mail(letters -> List.of(new MailOutcome.TemporaryFailure("smtp.connection")))
                .build()) {
            down.operator().dispatch();
        }
        assertThat(world.mail.otherLetters()).isEmpty();
        assertThat(boxes()).isOne();
        world.clock.move(Duration.ofHours(1));
        world.run();
        assertThat(world.mail.otherLetters()).hasSize(1);
        assertThat(boxes()).isZero();
    }

    private int boxes() {
        return world.<Integer>read((unit, acme) ->
                unit.vault().subjects(acme, VaultKind.RECEIPT, null, 10).size());
    }

    private static ConsentReceipt receipt(Letter letter) {
        ConsentReceipt receipt = letter.receipt();
        if (receipt == null) {
            throw new IllegalStateException("that letter has no receipt");
        }
        return receipt;
    }
}
