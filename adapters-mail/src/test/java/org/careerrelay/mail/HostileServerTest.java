package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.mail.ScriptedServer.CONTENT;
import static org.careerrelay.mail.ScriptedServer.CUT;
import static org.careerrelay.mail.ScriptedServer.END;
import static org.careerrelay.mail.ScriptedServer.GREETING;
import static org.careerrelay.mail.ScriptedServer.SILENCE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailOutcome.Accepted;
import org.careerrelay.spi.mail.MailOutcome.Deferred;
import org.careerrelay.spi.mail.MailOutcome.PermanentFailure;
import org.careerrelay.spi.mail.MailOutcome.SenderFault;
import org.careerrelay.spi.mail.MailOutcome.TemporaryFailure;
import org.careerrelay.spi.mail.RejectionLetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that refuse, break off and talk nonsense: nothing is thrown, and each letter gets its own outcome. */
class HostileServerTest {

    private static final MailOutcome ACCEPTED = new Accepted();
    private static final MailOutcome LOST = new TemporaryFailure("smtp.connection");

    private static final MailOutcome NOT_BEGUN = new Deferred("limit.time", Duration.ofSeconds(1));

    private ScriptedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user taro@example.jp",
        "RCPT, 551 not here",
        "RCPT, 552 full",
        "RCPT, 554 no",
        "RCPT, 501 5.1.3 bad recipient address syntax",
        "DATA, 550 5.1.1 no such user",
        "., 552 5.2.2 mailbox full",
    })
    void a5xxAboutTheAddresseeIsPermanentForThatLetterAlone(String verb, String answer) {
        server.on(verb, null, answer, null);

        assertThat(send(3)).containsExactly(ACCEPTED, new PermanentFailure("smtp." + answer.substring(0, 3)), ACCEPTED);
        assertThat(server.connections()).isEqualTo(1);
        assertThat(server.taken()).isEqualTo(2);
    }

    /** Settings can be mended; a letter that was given up for them would be lost for nothing. */
    @ParameterizedTest
    @CsvSource({
        "MAIL, 550 sender refused",
        "MAIL, 553 5.1.8 sender's domain does not exist",
        "MAIL, 530 log in first",
        "RCPT, 530 5.7.0 log in first",
        "RCPT, 503 5.5.1 need MAIL first",
        "RCPT, 502 not implemented",
        "RCPT, 550 5.4.1 no route",
        "RCPT, 554 5.3.0 alias database unavailable",
        "RCPT, 554 5.7.1 <taro@example.jp>: Relay access denied",
        "DATA, 554 no valid recipients",
        "., 550 spam",
        "., 554 5.7.1 policy",
    })
    void a5xxAboutAnythingElseIsTheSendersForThatLetterAlone(String verb, String answer) {
        server.on(verb, null, answer, null);

        assertThat(send(3)).containsExactly(ACCEPTED, new SenderFault("smtp." + answer.substring(0, 3)), ACCEPTED);
        assertThat(server.connections()).isEqualTo(1);
        assertThat(server.taken()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 greylisted",
        "RCPT, 452 too many",
        "RCPT, 441 odd",
        "MAIL, 451 later",
        "DATA, 451 later",
        "., 451 later",
        "., 452 full",
    })
    void a4xxIsTemporaryForThatLetterAlone(String verb, String answer) {
        server.on(verb, null, answer, null);

        assertThat(send(3)).containsExactly(ACCEPTED, new TemporaryFailure("smtp." + answer.substring(0, 3)), ACCEPTED);
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {CONTENT, END})
    void aConnectionCutWithinAMessageIsTemporaryAndTheNextLetterGoesOnANewOne(String when) {
        server.on("DATA", null, null, null).on(when, CUT);

        assertThat(send(3)).containsExactly(LOST, ACCEPTED, ACCEPTED);
        assertThat(server.connections()).isEqualTo(2);
        assertThat(server.taken()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {CUT, "421 4.7.0 too many messages on this connection"})
    void aConnectionClosedBetweenTwoLettersCostsNone(String answer) {
        server.on("MAIL", null, null, answer);

        assertThat(send(5)).hasSize(5).containsOnly(ACCEPTED);
        assertThat(server.connections()).isEqualTo(2);
        assertThat(server.taken()).isEqualTo(5);
    }

    @Test
    void aMessageWhoseAnswerWasLostIsNotSentASecondTime() {
        server.on(END, null, CUT);

        assertThat(send(2)).containsExactly(ACCEPTED, LOST);
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {GREETING, "EHLO", "MAIL", "RCPT", "DATA", END})
    void garbageIsATemporaryFailure(String verb) {
        String[] garbage = new String[20];
        Arrays.fill(garbage, "\u0000\u00ff?? <taro@example.jp> 99999999999999999999 -- ");
        server.on(verb, garbage).on("HELO", garbage);

        assertThat(send(2)).containsExactly(LOST, LOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999 what", "250", "250-", "200-\r\n2", "-250 x", "+25 x", "100 go on", "354 go"})
    void answersThatFitNothingAreNeverTakenForAcceptance(String answer) {
        server.on("RCPT", answer, answer, answer, answer);

        assertThat(send(1))
                .hasSize(1)
                .satisfies(outcomes ->
                        assertThat(server.taken()).isEqualTo(outcomes.get(0).equals(ACCEPTED) ? 1 : 0));
    }

    /** What is not begun any more is not counted as tried, and another dispatcher does not find it while this one still waits. */
    @Test
    void aSlowServerGetsNoLetterOnceTheCallHasTakenItsTime() {
        server.on(END, null, SILENCE);

        assertThat(mail().timeouts(Duration.ofSeconds(2), Duration.ofMillis(800))
                        .within(Duration.ofMillis(600))
                        .send(Letters.some(5)))
                .containsExactly(ACCEPTED, LOST, NOT_BEGUN, NOT_BEGUN, NOT_BEGUN);
        assertThat(server.commands())
                .filteredOn(command -> command.startsWith("MAIL"))
                .hasSize(2);
    }

    @Test
    void aServerThatKeepsBreakingOffIsGivenUp() {
        String[] cuts = new String[50];
        Arrays.fill(cuts, CUT);
        server.on("DATA", cuts);

        assertThat(send(50)).hasSize(50).containsOnly(LOST);
        assertThat(server.connections()).isLessThanOrEqualTo(4);
    }

    @Test
    void aServerThatRefusesToTalkIsAskedOnce() {
        server.on(GREETING, "554 no service", "554 no service", "554 no service");

        assertThat(send(50)).hasSize(50).containsOnly(new SenderFault("smtp.554"));
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"535 5.7.8 wrong", "534 too weak", "538 needs TLS"})
    void aLoginThatIsRefusedIsTheSendersFault(String answer) {
        server.on("EHLO", "250-ok\r\n250 AUTH PLAIN").on("AUTH", answer);

        assertThat(mail().login("relay", () -> "secret").send(Letters.some(2)))
                .containsOnly(new SenderFault("smtp.auth"));
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void aServerThatKnowsNoLoginIsTheSendersFault() {
        server.on("EHLO", "250-ok\r\n250 AUTH UNKNOWN-TO-US");

        assertThat(mail().login("relay", () -> "secret").send(Letters.some(1)))
                .containsOnly(new SenderFault("smtp.auth"));
    }

    @Test
    void aLoginThatCannotBeCheckedNowIsTemporary() {
        server.on("EHLO", "250-ok\r\n250 AUTH PLAIN").on("AUTH", "454 4.7.0 later");

        assertThat(mail().login("relay", () -> "secret").send(Letters.some(1)))
                .containsOnly(new TemporaryFailure("smtp.auth"));
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForLongerThanAllowed() {
        server.on("RCPT", "", "", "", "", "", "");

        assertThat(mail().timeouts(Duration.ofSeconds(1), Duration.ofMillis(200))
                        .send(Letters.some(1)))
                .containsExactly(LOST);
    }

    @Test
    void theMachinesNameIsNotTold() {
        send(1);
        mail().helo("relay.example.co.jp").send(Letters.some(1));

        assertThat(server.commands())
                .filteredOn(command -> command.startsWith("EHLO"))
                .containsExactly("EHLO example.co.jp", "EHLO relay.example.co.jp");
        assertThat(server.commands()).contains("MAIL FROM:<recruit@example.co.jp>", "RCPT TO:<taro0@example.jp>");
    }

    @Test
    void anOldCarrierAddressIsQuotedOnTheWire() {
        mail().send(List.of(Letters.good().to("taro..y.@docomo.ne.jp").letter()));

        assertThat(server.commands()).contains("RCPT TO:<\"taro..y.\"@docomo.ne.jp>");
    }

    @Test
    void anAddressOutsideAsciiNeedsAServerThatCan() {
        List<RejectionLetter> letters = List.of(
                Letters.good().letter(),
                Letters.good().to("太郎@example.jp").letter(),
                Letters.good().letter());

        assertThat(mail().send(letters)).containsExactly(ACCEPTED, new PermanentFailure("address.smtputf8"), ACCEPTED);
        assertThat(server.commands()).noneMatch(command -> command.contains("太郎") || command.contains("SMTPUTF8"));

        server.on("EHLO", "250-ok\r\n250 SMTPUTF8", "250-ok\r\n250 SMTPUTF8", "250-ok\r\n250 SMTPUTF8");
        assertThat(mail().send(letters)).containsOnly(ACCEPTED);
        assertThat(server.commands()).contains("MAIL FROM:<recruit@example.co.jp> SMTPUTF8", "RCPT TO:<太郎@example.jp>");
    }

    @Test
    void aServerThatDropsStartTlsGetsNothing() {
        assertThat(SmtpMail.at("localhost", server.port()).send(Letters.some(2)))
                .containsOnly(new TemporaryFailure("smtp.tls"));
        assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
    }

    private List<MailOutcome> send(int count) {
        return mail().send(Letters.some(count));
    }

    private SmtpMail mail() {
        return SmtpMail.at("localhost", server.port())
                .plainText()
                .timeouts(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void anEndlessLineAndAnEndlessAnswerAreNotReadToTheirEnd() {
        server.on("RCPT", "250 " + "a".repeat(100_000), ("250-a\r\n").repeat(10_000) + "250 a");

        assertThat(send(3)).containsExactly(LOST, LOST, ACCEPTED);
        assertThat(server.taken()).isEqualTo(1);
    }

    @Test
    void aServerThatSendsAByteNowAndThenIsNotWaitedForLongerThanAllowed() throws IOException {
        ScheduledExecutorService drips = Executors.newSingleThreadScheduledExecutor();
        try (ServerSocket slow = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            List<Future<?>> dripping = new CopyOnWriteArrayList<>();
            drips.execute(() -> {
                OutputStream out = accepted(slow);
                dripping.add(drips.scheduleWithFixedDelay(() -> drip(out), 0, 20, TimeUnit.MILLISECONDS));
            });

            assertThat(SmtpMail.at("localhost", slow.getLocalPort())
                            .plainText()
                            .timeouts(Duration.ofSeconds(1), Duration.ofMillis(300))
                            .send(Letters.some(2)))
                    .containsExactly(LOST, LOST);
            assertThat(dripping).hasSize(1);
        } finally {
            drips.shutdownNow();
        }
    }

    private static OutputStream accepted(ServerSocket server) {
        try {
            return server.accept().getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drip(OutputStream out) {
        try {
            out.write('2');
            out.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed); // ends the dripping
        }
    }

    @Test
    void aServerThatReadsNothingIsNotWaitedForLongerThanAllowed() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread speaks = new Thread(() -> {
                try {
                    Socket client = deaf.accept();
                    client.getOutputStream()
                            .write("220 a\r\n250 b\r\n250 c\r\n250 d\r\n354 e\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            speaks.setDaemon(true);
            speaks.start();

            assertThat(SmtpMail.at("localhost", deaf.getLocalPort())
                            .plainText()
                            .timeouts(Duration.ofSeconds(1), Duration.ofMillis(300))
                            .send(List.of(Letters.good()
                                    .body("あ".repeat(40).concat("\n").repeat(60_000))
                                    .letter())))
                    .containsExactly(LOST);
        }
    }

    @Test
    void aLetterLongerThanTheServerTakesIsNotBegun() {
        server.on("EHLO", "250-ok\r\n250 SIZE 3000", "250-ok\r\n250 SIZE 100000", "250-ok\r\n250 SIZE 0");

        assertThat(mail().send(List.of(Letters.good().body("x\n".repeat(5_000)).letter())))
                .containsExactly(new SenderFault("smtp.size"));
        assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
        assertThat(send(1)).containsExactly(ACCEPTED);
        assertThat(server.commands())
                .anyMatch(command -> command.matches("MAIL FROM:<recruit@example.co.jp> SIZE=\\d{4}"));
        assertThat(send(1)).as("a server without a limit").containsExactly(ACCEPTED);
    }
}
