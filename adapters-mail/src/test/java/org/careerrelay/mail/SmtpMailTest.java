package org.careerrelay.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.mail.Letters.BLOCK;
import static org.careerrelay.mail.Letters.LINK;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.careerrelay.model.link.Composition;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailOutcome.Accepted;
import org.careerrelay.spi.mail.MailOutcome.SenderFault;
import org.careerrelay.spi.mail.MailOutcome.TemporaryFailure;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters through a real SMTP server, read back by the mail library's parser. */
class SmtpMailTest extends WithMailServer {

    @Test
    @Proves({"R-45", "V-M12"})
    void textAndHtmlArriveAsTheyWereComposed() throws Exception {
        RejectionLetter letter = Letters.good().relay(BLOCK).letter();
        Composition.Composed composed = (Composition.Composed) LetterComposer.compose(letter);

        Parsed parsed = Parsed.of(sent(letter));

        assertThat(parsed.type()).isEqualTo("multipart/alternative");
        assertThat(parsed.partTypes()).containsExactly("text/plain; charset=UTF-8", "text/html; charset=UTF-8");
        assertThat(parsed.text()).isEqualTo(composed.text().reveal());
        assertThat(parsed.html()).isEqualTo(composed.html().reveal());
        assertThat(parsed.text().lines()).containsOnlyOnce(LINK);
        assertThat(parsed.html()).contains(">" + LINK + "</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "選考結果のご連絡【株式会社髙﨑製作所】",
                "\uD842\uDFB7野家 葛\uDB40\uDD00 神\uFA19",
                "  two  spaces  ",
                "=?UTF-8?B?5bGx?=",
                "Your application",
                "a =?x?= b",
                "x",
                ""
            })
    void theSubjectArrivesAsItIs(String subject) throws Exception {
        assertThat(sent(Letters.good().subject(subject).letter()).getSubject()).isEqualTo(subject);
    }

    @Test
    @Proves("V-M4")
    void aLongSubjectIsSeveralEncodedWords() throws Exception {
        String subject = "【株式会社髙﨑製作所】選考結果のご連絡とこれまでのご協力への御礼ならびに今後のご案内につきまして（再送）";
        assertThat(subject).hasSize(52);

        MimeMessage message = sent(Letters.good().subject(subject).letter());

        String[] lines = message.getHeader("Subject")[0].split("\r\n", -1);
        assertThat(lines).hasSizeGreaterThan(2).allSatisfy(line -> {
            assertThat(line.strip())
                    .matches("=\\?UTF-8\\?B\\?[A-Za-z0-9+/=]+\\?=")
                    .hasSizeLessThanOrEqualTo(75);
            assertThat(jakarta.mail.internet.MimeUtility.decodeWord(line.strip()))
                    .doesNotContain("\uFFFD");
        });
        assertThat(("Subject: " + lines[0]).length()).isLessThanOrEqualTo(76);
        assertThat(message.getSubject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "山田 太郎",
                "髙橋 﨑子",
                "\uD842\uDFB7野 太郎",
                "Smith, John \"Jack\" <x@example.com>",
                "John Smith",
                "=?UTF-8?B?5bGx?=",
                "a@b.example, c@d.example"
            })
    @Proves("R-47")
    void oneRecipientWithTheirNameAsItIs(String name) throws Exception {
        MimeMessage message = sent(Letters.good().to(name, "taro@example.jp").letter());

        assertThat(message.getAllRecipients()).hasSize(1);
        InternetAddress to = (InternetAddress) message.getRecipients(RecipientType.TO)[0];
        assertThat(to.getPersonal()).isEqualTo(name);
        assertThat(to.getAddress()).isEqualTo("taro@example.jp");
    }

    @Test
    @Proves("R-47")
    void everyLetterIsAMessageOfItsOwn() throws Exception {
        List<MailOutcome> outcomes = mail.send(IntStream.range(0, 25)
                .mapToObj(i -> Letters.good()
                        .messageId(i + "@example.co.jp")
                        .to("person" + i + "@example.jp")
                        .letter())
                .toList());

        assertThat(outcomes).hasSize(25).containsOnly(new Accepted());
        assertThat(server.getReceivedMessages()).hasSize(25);
        for (MimeMessage message : server.getReceivedMessages()) {
            String number = message.getMessageID().replaceAll("[<]|@.*", "");
            assertThat(message.getAllRecipients())
                    .extracting(Object::toString)
                    .hasSize(1)
                    .allSatisfy(to -> assertThat(to).contains("person" + number + "@example.jp"));
        }
    }

    @Test
    void theHeadersSayWhatTheyShouldAndNothingOfTheMachine() throws Exception {
        MimeMessage message = sent(Letters.good().letter());

        assertThat(message.getMessageID()).isEqualTo("<0001@example.co.jp>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("ja");
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("株式会社髙﨑製作所 採用担当");
        assertThat(((InternetAddress) message.getFrom()[0]).getAddress()).isEqualTo("recruit@example.co.jp");
        assertThat(message.getReplyTo()[0]).hasToString("hr@example.co.jp");
        assertThat(message.getHeader("Date")).isNull();
        assertThat(message.getHeader("X-Mailer")).isNull();
        assertThat(new String(message.getRawInputStream().readAllBytes(), US_ASCII).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(76));
    }

    @Test
    void theDateIsThatOfTheGivenClock() throws Exception {
        mail = mail.clock(() -> Instant.parse("2026-11-01T00:00:00Z"));

        assertThat(sent(Letters.good().letter()).getHeader("Date")).containsExactly("Sun, 1 Nov 2026 00:00:00 +0000");
    }

    @Test
    void aMessageIsTheSameWheneverItIsComposed() throws Exception {
        RejectionLetter letter = Letters.good().relay(BLOCK).letter();

        assertThat(MimeLetter.of(letter, null, LetterCharset.UTF_8).message())
                .hasSameContentAs(
                        MimeLetter.of(letter, null, LetterCharset.UTF_8).message());
    }

    @Test
    void anEnglishLetterStaysReadableOnTheWire() throws Exception {
        MimeMessage message = sent(Letters.good()
                .locale(Locale.ENGLISH)
                .body("Dear {{name}},\nthank you.\n.\nFrom us")
                .to("John Smith", "john@example.com")
                .letter());

        assertThat(new String(message.getRawInputStream().readAllBytes(), US_ASCII))
                .contains("Dear John Smith,");
        assertThat(Parsed.of(message).text()).isEqualTo("Dear John Smith,\nthank you.\n.\nFrom us");
    }

    @ParameterizedTest
    @CsvSource({
        "taro..y.@docomo.ne.jp",
        ".taro@ezweb.example.jp",
        "'\"taro..y.\"@docomo.ne.jp'",
    })
    @Proves("R-54")
    void addressesOfOldCarriersAreSentTo(String address) throws Exception {
        String expected = address.startsWith("\"") ? address : '"' + address.replace("@", "\"@");

        MimeMessage message = sent(Letters.good().to(address).letter());

        assertThat(((InternetAddress) message.getRecipients(RecipientType.TO)[0]).getAddress())
                .isEqualTo(expected);
    }

    @Test
    void anAddressOutsideAsciiIsSentToWhereTheServerCan() throws Exception {
        MimeMessage message = sent(Letters.good().to("太郎@例え.jp").letter());

        assertThat(message.getHeader("To")[0]).endsWith("<太郎@xn--r8jz45g.jp>");
    }

    @Test
    void logsIn() {
        server.setUser("relay", "secret");
        List<RejectionLetter> letters = List.of(Letters.good().letter());

        assertThat(mail.login("relay", () -> "secret").send(letters)).containsExactly(new Accepted());
        assertThat(mail.login("relay", () -> "wrong").send(letters)).containsExactly(new SenderFault("smtp.auth"));
        assertThat(mail.login("relay", () -> {
                            throw new IllegalStateException("the safe is closed");
                        })
                        .send(letters))
                .containsExactly(new TemporaryFailure("smtp.auth"));
    }

    @Test
    void worksOnAThreadWhoseClassLoaderKnowsNoMail() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(mail.send(List.of(Letters.good().letter()))).containsExactly(new Accepted());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void manyThreadsShareOneTransport() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<MailOutcome>>> calls = IntStream.range(0, 40)
                    .<Callable<List<MailOutcome>>>mapToObj(i -> () -> mail.send(
                            List.of(Letters.good().letter(), Letters.good().letter())))
                    .toList();
            for (var call : threads.invokeAll(calls)) {
                assertThat(call.get()).containsExactly(new Accepted(), new Accepted());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(server.getReceivedMessages()).hasSize(80);
    }
}
