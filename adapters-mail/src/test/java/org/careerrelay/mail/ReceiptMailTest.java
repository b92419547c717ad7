package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.json.ConsentReceiptJson;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.receipt.ConsentReceipt;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Receipts through a real SMTP server, read back by the mail library's parser. */
class ReceiptMailTest extends WithMailServer {

    private static final String LINK = "https://jobs.example.co.jp/r/0abcdefghijklmnopqrstuvwxyz234567abcdefghijk";
    private static final String TEXT = "控えをお送りします。\n\n" + LINK + "\n\n<b>以上</b> {{name}}\n";
    private static final Instant AT = Instant.parse("2026-11-15T00:00:00Z");

    @Test
    @Proves("R-15")
    void textHtmlAndTheReceiptAsAFileArrive() throws Exception {
        MimeMessage message = sent(letter("ご同意の控え", TEXT, "saiyo@example.co.jp", receipt()));

        assertThat(message.getContentType()).startsWith("multipart/mixed");
        MimeMultipart parts = (MimeMultipart) message.getContent();
        MimeMultipart texts = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(lines(texts.getBodyPart(0))).isEqualTo(TEXT);
        assertThat(lines(texts.getBodyPart(1)))
                .contains("<a href=\"" + LINK + "\">" + LINK + "</a>", "&lt;b&gt;以上&lt;/b&gt; {{name}}");
        BodyPart file = parts.getBodyPart(1);
        assertThat(file.getContentType()).isEqualTo("application/json");
        assertThat(file.getFileName()).isEqualTo("consent-receipt.json");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(ConsentReceiptJson.write(receipt()));
        assertThat(parts.getCount()).isEqualTo(2);
    }

    @Test
    @Proves("R-47")
    void itHasOneRecipientWithoutANameAndSaysThatNobodyWroteIt() throws Exception {
        MimeMessage message = sent(letter("ご同意の控え", TEXT, "saiyo@example.co.jp", receipt()));
        assertThat(message.getSubject()).isEqualTo("ご同意の控え");
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(((InternetAddress) message.getRecipients(RecipientType.TO)[0]).getPersonal())
                .isNull();
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("ja");
        assertThat(message.getHeader("List-Unsubscribe"))
                .as("it is no advertising")
                .isNull();
    }

    @Test
    void withoutAReceiptItIsTheTwoTextsAlone() throws Exception {
        assertThat(sent(letter("控え", TEXT, "saiyo@example.co.jp", null)).getContentType())
                .startsWith("multipart/alternative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"控え\r\nBcc: x@example.com", "控え\nBcc: x@example.com", "控え\u0000"})
    @Proves("R-46")
    void aControlCharacterInTheSubjectIsRefused(String subject) {
        assertThat(mail.sendLetters(List.of(letter(subject, TEXT, "saiyo@example.co.jp", receipt()))))
                .containsExactly(new MailOutcome.SenderFault("compose.header"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aSenderThatIsNoneIsTheSettingsFault() {
        assertThat(mail.sendLetters(List.of(letter("控え", TEXT, "a@b@c.jp", receipt()))))
                .containsExactly(new MailOutcome.SenderFault("compose.sender"));
        assertThat(mail.sendLetters(List.of(letter("控え", "\u0007", "saiyo@example.co.jp", receipt()))))
                .containsExactly(new MailOutcome.SenderFault("compose.body"));
    }

    private MimeMessage sent(Letter letter) {
        assertThat(mail.sendLetters(List.of(letter))).containsExactly(new MailOutcome.Accepted());
        return server.getReceivedMessages()[0];
    }

    private static String lines(BodyPart part) throws Exception {
        return ((String) part.getContent()).replace("\r\n", "\n");
    }

    private static Letter letter(String subject, String text, String sender, @Nullable ConsentReceipt receipt) {
        return new Letter(
                "1@example.co.jp",
                "株式会社サンプル 採用担当",
                sender,
                "saiyo@example.co.jp",
                Pii.of("taro@example.jp"),
                Locale.JAPANESE,
                subject,
                Pii.of(text),
                Pii.of(LINK),
                receipt);
    }

    private static ConsentReceipt receipt() {
        OpaqueId id = OpaqueId.of(AT, new TenantId(1), 1);
        return new ConsentReceipt(
                id,
                new ConsentRecord(
                        id,
                        id,
                        "agency-1",
                        new byte[32],
                        "JP",
                        ConsentState.CONSENT_GIVEN,
                        Set.of(Purpose.AGENCY_REGISTRATION),
                        Set.of("NAME"),
                        new NoticeReference("relay", 1, Locale.JAPANESE, new byte[32]),
                        new AddresseeProof(AddresseeProof.Method.EMAIL_TYPED, AT, 1),
                        AT,
                        AT.plusSeconds(1)),
                List.of(new ConsentEvent(id, 1, ConsentState.CONSENT_GIVEN, AT, ConsentEvent.Actor.PRINCIPAL)),
                new CompanyProfile("株式会社サンプル", "東京都", "見本 一郎", "saiyo@example.co.jp", "", "JP"),
                new AgencyProfile("agency-1", "見本人材株式会社", "東京都", "例 二郎", "contact@agency.example.com", "", "JP"),
                "13-ユ-010554",
                CrossBorder.DOMESTIC);
    }
}
