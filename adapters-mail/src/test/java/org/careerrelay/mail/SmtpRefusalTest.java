package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerrelay.spi.mail.MailOutcome.Accepted;
import org.careerrelay.spi.mail.MailOutcome.PermanentFailure;
import org.careerrelay.spi.mail.MailOutcome.SenderFault;
import org.careerrelay.spi.mail.MailOutcome.TemporaryFailure;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that are not sent, and say why. */
class SmtpRefusalTest extends WithMailServer {

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: x@example.jp", "a\nb", "a\rb", "a\u0000", "a\u0085b", "a\uD800"})
    @Proves({"R-46", "V-M6", "V-M7"})
    void aControlCharacterInAHeaderRefusesThatLetterAlone(String bad) {
        Letters good = Letters.good();
        List<Letters> byValues = List.of(
                good.subject("{{job}}").variable("job", bad),
                good.to(bad, "taro@example.jp"),
                good.to(bad + "@example.jp"),
                good.to("taro@example.jp" + bad));
        List<Letters> bySettings = List.of(
                good.subject(bad),
                good.from(bad, "recruit@example.co.jp", "hr@example.co.jp"),
                good.from("x", "recruit@example.co.jp" + bad, "hr@example.co.jp"),
                good.from("x", "recruit@example.co.jp", "hr@example.co.jp" + bad),
                good.messageId(bad + "@example.co.jp"));
        for (Letters letter : byValues) {
            assertThat(mail.send(List.of(good.letter(), letter.letter(), good.letter())))
                    .containsExactly(new Accepted(), new PermanentFailure("compose.header"), new Accepted());
        }
        for (Letters letter : bySettings) {
            assertThat(mail.send(List.of(good.letter(), letter.letter(), good.letter())))
                    .containsExactly(new Accepted(), new SenderFault("compose.header"), new Accepted());
        }
        int refused = byValues.size() + bySettings.size();
        assertThat(server.getReceivedMessages()).hasSize(2 * refused);
        assertThat(server.getReceivedMessages())
                .allSatisfy(message -> assertThat(message.getHeader("Bcc")).isNull());
    }

    @Test
    @Proves("R-45")
    void whatUtf8CannotWriteIsRefused() {
        Letters good = Letters.good();
        assertThat(mail.send(List.of(
                        good.body("\uD842").letter(),
                        good.body("{{job}}").variable("job", "\uD842").letter())))
                .containsExactly(new SenderFault("compose.body"), new PermanentFailure("compose.body"));
    }

    @Test
    void sendersAndIdsThatAreNoneAreRefused() {
        Letters good = Letters.good();
        assertThat(mail.send(List.of(
                        good.from("x", "nobody", "hr@example.co.jp").letter(),
                        good.from("x", "recruit@example.co.jp", "").letter(),
                        good.from("x", "採用@example.co.jp", "hr@example.co.jp").letter(),
                        good.messageId("no brackets").letter(),
                        good.messageId("<a@b.example>").letter(),
                        good.to("a@b.example,c@d.example").letter())))
                .containsExactly(
                        new SenderFault("compose.sender"),
                        new SenderFault("compose.reply-to"),
                        new SenderFault("compose.sender"),
                        new SenderFault("compose.message-id"),
                        new SenderFault("compose.message-id"),
                        new PermanentFailure("address.syntax"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsNotThereIsATemporaryFailureOfEveryLetter() {
        server.stop();

        assertThat(mail.send(List.of(
                        Letters.good().letter(),
                        Letters.good().subject("a\nb").letter(),
                        Letters.good().letter())))
                .containsExactly(
                        new TemporaryFailure("smtp.connection"),
                        new SenderFault("compose.header"),
                        new TemporaryFailure("smtp.connection"));
        assertThat(mail.send(List.of())).isEmpty();
    }

    @Test
    void aServerWithoutTlsGetsNoLetterUnlessPlainTextWasAskedFor() {
        SmtpMail protectedMail = SmtpMail.at("127.0.0.1", server.getSmtp().getPort());

        assertThat(protectedMail.send(List.of(Letters.good().letter())))
                .containsExactly(new TemporaryFailure("smtp.tls"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }
}
