package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.mail.ScriptedServer.CUT;
import static org.careerrelay.mail.ScriptedServer.END;
import static org.careerrelay.mail.ScriptedServer.PIPELINING;
import static org.careerrelay.mail.ScriptedServer.SILENCE;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailOutcome.Accepted;
import org.careerrelay.spi.mail.MailOutcome.PermanentFailure;
import org.careerrelay.spi.mail.MailOutcome.SenderFault;
import org.careerrelay.spi.mail.MailOutcome.TemporaryFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that go out before the answers to the ones before them (RFC 2920): which letter was taken is known all the same. */
class PipeliningTest {

    private static final MailOutcome ACCEPTED = new Accepted();
    private static final MailOutcome LOST = new TemporaryFailure("smtp.connection");

    private ScriptedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
        server.on("EHLO", PIPELINING, PIPELINING, PIPELINING, PIPELINING);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /** The server says nothing until it has everything: whoever waited for a single answer would wait in vain. */
    @Test
    void theCommandsOfALetterComeTogetherBehindTheEndOfTheOneBefore() {
        server.on("MAIL", "", "", "").on("RCPT", "", "", "");
        server.on(
                "DATA",
                "250 a\r\n250 b\r\n354 go",
                "250 t\r\n250 a\r\n250 b\r\n354 go",
                "250 t\r\n250 a\r\n250 b\r\n354 go");
        server.on(END, "", "", "250 t");

        assertThat(send(3)).containsExactly(ACCEPTED, ACCEPTED, ACCEPTED);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void aServerThatDoesNotAnnounceItGetsOneCommandAtATime() throws IOException {
        try (ScriptedServer plain = new ScriptedServer()) {
            plain.on("MAIL", "").on("DATA", "250 a\r\n250 b\r\n354 go");

            assertThat(mail(plain)
                            .timeouts(Duration.ofSeconds(2), Duration.ofMillis(200))
                            .send(Letters.some(1)))
                    .containsExactly(LOST);
            assertThat(plain.commands()).noneMatch(command -> command.startsWith("RCPT"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"554 5.5.1 no valid recipients", "503 bad sequence", "354 go"})
    void aRefusedRecipientCostsNoOtherLetterWhateverIsSaidToData(String toData) {
        server.on("RCPT", null, "550 5.1.1 no such user", null).on("DATA", null, toData, null);

        assertThat(send(4)).containsExactly(ACCEPTED, new PermanentFailure("smtp.550"), ACCEPTED, ACCEPTED);
        assertThat(server.connections()).isEqualTo(1);
        assertThat(server.taken()).isEqualTo(3);
    }

    @Test
    void aRefusedSenderGetsNoEmptyLetterSent() {
        server.on("MAIL", null, "553 5.1.8 who", null).on("DATA", null, "354 go", null);

        assertThat(send(3)).containsExactly(ACCEPTED, new SenderFault("smtp.553"), ACCEPTED);
        assertThat(server.connections())
                .as("a recipient was taken, so the text must not be ended")
                .isEqualTo(2);
        assertThat(server.taken()).isEqualTo(2);
    }

    @Test
    void aRefusalStandsThoughTheServerClosesBehindIt() {
        server.on("RCPT", "550 5.1.1 no such user").on("DATA", CUT);

        assertThat(send(2)).containsExactly(new PermanentFailure("smtp.550"), ACCEPTED);
    }

    @Test
    void aLetterAnnouncedOnAConnectionThatDiesGoesOnAnotherOne() {
        server.on("MAIL", null, CUT);

        assertThat(send(3)).containsExactly(ACCEPTED, ACCEPTED, ACCEPTED);
        assertThat(server.connections()).isEqualTo(2);
        assertThat(server.taken()).isEqualTo(3);
    }

    @Test
    void onlyTheLetterWhoseEndWasNotAnsweredIsInDoubt() {
        server.on(END, null, CUT);

        assertThat(send(4)).containsExactly(ACCEPTED, LOST, ACCEPTED, ACCEPTED);
        assertThat(server.connections()).isEqualTo(2);
        assertThat(server.taken()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, '250 a\r\n250 one too many'",
        "RCPT, '250 b\r\n250 one too many'",
        "DATA, '250 two\r\n354 go'",
        "DATA, '354 go\r\n250 taken before it was sent'",
        "MAIL, '354 go\r\n250 a\r\n250 b'",
        "RCPT, '354 go'",
    })
    void answersTooManyOrInAnotherOrderAreNeverTakenForAcceptance(String verb, String answer) {
        server.on(verb, answer);

        assertThat(send(2)).containsExactly(LOST, ACCEPTED);
        assertThat(server.taken()).isEqualTo(1);
    }

    @Test
    void anAnswerTooManyBehindALetterCostsNone() {
        server.on(END, "250 taken\r\n250 and again");

        assertThat(send(3)).containsExactly(ACCEPTED, ACCEPTED, ACCEPTED);
        assertThat(server.taken()).isEqualTo(3);
    }

    /** What looks like the answer to the text may be the one to a later command: the letter is in doubt, and not taken for sent. */
    @Test
    void anAnswerTooFewBehindALetterPutsItInDoubt() {
        server.on(END, "", null, "").on("RCPT", null, null, null, null, "550 5.1.1 no such user");

        assertThat(mail(server)
                        .timeouts(Duration.ofSeconds(2), Duration.ofMillis(300))
                        .send(Letters.some(5)))
                .startsWith(LOST, ACCEPTED, LOST);
    }

    /** It was taken: to send it again because of what is, or is not, said to the next one would be to send it twice. */
    @ParameterizedTest
    @CsvSource({
        "MAIL, silence",
        "RCPT, silence",
        "DATA, silence",
        "MAIL, cut",
        "RCPT, cut",
        "DATA, cut",
        "MAIL, nonsense"
    })
    void aLetterThatWasTakenStaysTakenWhateverBecomesOfTheNext(String verb, String answer) {
        server.on(verb, null, answer);

        assertThat(send(3, Duration.ofMillis(300))).containsExactly(ACCEPTED, ACCEPTED, ACCEPTED);
        assertThat(server.taken()).isEqualTo(3);
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void aRefusedSenderAndSilenceToDataLeaveTheLetterBeforeTaken() {
        server.on("MAIL", null, "553 5.1.8 who").on("DATA", null, SILENCE);

        assertThat(send(3, Duration.ofMillis(300))).containsExactly(ACCEPTED, new SenderFault("smtp.553"), ACCEPTED);
        assertThat(server.taken()).isEqualTo(2);
    }

    /** The same four answers, whichever of them is the missing one: here it is the first letter's own. */
    @ParameterizedTest
    @CsvSource({"250 ok, 451 not now", "550 5.1.1 no such user, 554 no valid recipients"})
    void silenceWhereTheAnswersCanBeAnotherCommandsPutsALetterInDoubt(String recipient, String data) {
        server.on(END, "").on("RCPT", null, recipient).on("DATA", null, data);

        assertThat(send(2, Duration.ofMillis(300))).startsWith(LOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA", END})
    void anAnswerTooFewIsWaitedForNoLongerThanAllowed(String verb) {
        server.on(verb, "");

        assertThat(mail(server)
                        .timeouts(Duration.ofSeconds(2), Duration.ofMillis(200))
                        .send(Letters.some(2)))
                .containsExactly(LOST, ACCEPTED);
        assertThat(server.taken()).isEqualTo(1);
    }

    private List<MailOutcome> send(int count, Duration reply) {
        return mail(server).timeouts(Duration.ofSeconds(2), reply).send(Letters.some(count));
    }

    private List<MailOutcome> send(int count) {
        return mail(server).send(Letters.some(count));
    }

    private static SmtpMail mail(ScriptedServer server) {
        return SmtpMail.at("localhost", server.port())
                .plainText()
                .timeouts(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }
}
