package org.careerrelay.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.careerrelay.examples.program.LocalPostfix;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailOutcome.Accepted;
import org.careerrelay.spi.mail.MailOutcome.PermanentFailure;
import org.careerrelay.spi.mail.MailOutcome.SenderFault;
import org.careerrelay.spi.mail.MailOutcome.TemporaryFailure;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real Postfix takes what we write, pipelined and inside TLS. */
class PostfixTest {

    private LocalPostfix postfix;
    private SmtpMail mail;

    @BeforeEach
    void start() {
        postfix = SharedPostfix.get();
        mail = SmtpMail.at("localhost", postfix.port()).trusting(SharedPostfix.trusted());
    }

    @Test
    void refusalsAmongManyLettersCostNoOtherAndAllGoOverOneConnection() {
        int before = postfix.messages("example.com").size();
        int connectionsBefore = connections();
        List<RejectionLetter> letters = new ArrayList<>();
        List<MailOutcome> expected = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String domain = i % 8 == 3
                    ? LocalPostfix.REJECTED
                    : i % 8 == 5 ? LocalPostfix.GREYLISTED : i % 8 == 6 ? LocalPostfix.DISCARDED : "example.com";
            letters.add(Letters.good()
                    .messageId(i + "@example.co.jp")
                    .to("taro" + i + "@" + domain)
                    .letter());
            expected.add(
                    i % 8 == 3
                            ? new PermanentFailure("smtp.550")
                            : i % 8 == 5 ? new TemporaryFailure("smtp.450") : new Accepted());
        }

        assertThat(mail.send(letters)).isEqualTo(expected);

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> postfix.messages("example.com").size() == before + 25);
        assertThat(connections()).isEqualTo(connectionsBefore + 1);
        assertThat(postfix.log()).doesNotContain("improper command pipelining");
    }

    @Test
    @Proves("R-54")
    void addressesOfOldCarriersAndOutsideAsciiAreTaken() {
        List<RejectionLetter> letters = List.of(
                Letters.good().to("taro..y.@carrier.example.net").letter(),
                Letters.good().to("太郎@carrier.example.net").letter());

        assertThat(mail.send(letters)).containsExactly(new Accepted(), new Accepted());

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(SharedPostfix.delivered("carrier.example.net"))
                        .anyMatch(message ->
                                message.contains("\nTo: ") && message.contains("<\"taro..y.\"@carrier.example.net>"))
                        .anyMatch(message -> message.contains("<太郎@carrier.example.net>")));
    }

    @Test
    void aTextWithLinesThatBeginWithDotsArrivesAsItIs() {
        String text =
                IntStream.range(0, 30).mapToObj(i -> ".".repeat(i % 4) + "\n").reduce("", String::concat) + "end";

        assertThat(mail.send(List.of(Letters.good()
                        .to("dots@dots.example.net")
                        .body(text)
                        .messageId("dots@example.co.jp")
                        .letter())))
                .containsExactly(new Accepted());

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(SharedPostfix.delivered("dots.example.net"))
                        .anySatisfy(message -> assertThat(Leaf.byAngus(message.getBytes(UTF_8))
                                        .get(0)
                                        .content())
                                .isEqualTo(text)));
    }

    @Test
    void aMessageThatIsTooLongIsTheSendersFault() {
        assertThat(mail.send(List.of(Letters.good()
                        .body("あ".repeat(70).concat("\n").repeat(40_000))
                        .letter())))
                .containsExactly(new SenderFault("smtp.size"));
    }

    private int connections() {
        return postfix.log().split(": connect from localhost").length;
    }
}
