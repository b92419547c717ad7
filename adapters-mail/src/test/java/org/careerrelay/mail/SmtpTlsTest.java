package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailOutcome.Accepted;
import org.careerrelay.spi.mail.MailOutcome.SenderFault;
import org.careerrelay.spi.mail.MailOutcome.TemporaryFailure;
import org.careerrelay.spi.mail.RejectionLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No letter goes to a server that cannot show who it is. */
class SmtpTlsTest {

    private static final List<RejectionLetter> LETTERS =
            List.of(Letters.good().letter(), Letters.good().letter());
    private static final MailOutcome REFUSED = new TemporaryFailure("smtp.tls");
    private static final String STARTTLS = "250-ok\r\n250 STARTTLS";

    @TempDir
    Path folder;

    @Test
    void aSelfSignedCertificateIsRefusedByDefault() throws Exception {
        try (ScriptedServer server = server(Certificates.of(folder, "localhost"))) {
            assertThat(mail(server).send(LETTERS)).containsExactly(REFUSED, REFUSED);
            assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
        }
    }

    @Test
    void aCertificateThatWasGivenTrustIsTaken() throws Exception {
        Certificates certificates = Certificates.of(folder, "localhost");
        try (ScriptedServer server = server(certificates)) {
            assertThat(mail(server).trusting(certificates.trusted()).send(LETTERS))
                    .containsOnly(new Accepted());
            assertThat(server.commands()).containsSequence("EHLO example.co.jp", "STARTTLS", "EHLO example.co.jp");
            assertThat(server.taken()).isEqualTo(2);
        }
    }

    @Test
    void aTrustedCertificateOfAnotherHostIsRefused() throws Exception {
        Certificates certificates = Certificates.of(folder, "other.example.com");
        try (ScriptedServer server = server(certificates)) {
            assertThat(mail(server).trusting(certificates.trusted()).send(LETTERS))
                    .containsExactly(REFUSED, REFUSED);
            assertThat(server.taken()).isZero();
        }
    }

    @Test
    void aServerThatPromisesTlsAndSpeaksPlainGetsNothing() throws Exception {
        try (ScriptedServer server = new ScriptedServer()) {
            server.on("EHLO", STARTTLS).on("STARTTLS", "220 go\r\n250 not so");

            assertThat(mail(server).send(LETTERS)).doesNotContain(new Accepted());
            assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
        }
    }

    @Test
    void anExpiredCertificateOfATrustedAuthorityIsRefused() throws Exception {
        Certificates good = Certificates.issued(folder, "localhost", "-1d", 30);
        Certificates expired = Certificates.issued(folder, "localhost", "-30d", 7);
        try (ScriptedServer server = server(good)) {
            assertThat(mail(server).trusting(good.trusted()).send(LETTERS)).containsOnly(new Accepted());
        }
        try (ScriptedServer server = server(expired)) {
            assertThat(mail(server).trusting(expired.trusted()).send(LETTERS)).containsExactly(REFUSED, REFUSED);
            assertThat(server.taken()).isZero();
        }
    }

    /** Had it been read, it would have passed for something that came protected (RFC 3207, section 6). */
    @Test
    void whatWasPutBehindTheAnswerToStartTlsIsNotRead() throws Exception {
        Certificates certificates = Certificates.of(folder, "localhost");
        try (ScriptedServer server = server(certificates)
                .on("STARTTLS", "220 go\r\n250-mail.example.com\r\n250 AUTH PLAIN\r\n235 welcome")) {
            assertThat(mail(server)
                            .trusting(certificates.trusted())
                            .login("relay", () -> "secret")
                            .send(LETTERS))
                    .doesNotContain(new Accepted());
            assertThat(server.commands()).noneMatch(command -> command.startsWith("AUTH"));
        }
    }

    @Test
    void whatTheServerSaidItCanBeforeTlsIsForgotten() throws Exception {
        Certificates certificates = Certificates.of(folder, "localhost");
        try (ScriptedServer server = new ScriptedServer(certificates.server())
                .on("EHLO", "250-ok\r\n250-STARTTLS\r\n250-PIPELINING\r\n250 AUTH PLAIN", "250 ok")) {
            assertThat(mail(server)
                            .trusting(certificates.trusted())
                            .login("relay", () -> "secret")
                            .send(LETTERS))
                    .containsOnly(new SenderFault("smtp.auth"));
        }
    }

    @Test
    void lettersArePipelinedInsideTlsToo() throws Exception {
        Certificates certificates = Certificates.of(folder, "localhost");
        try (ScriptedServer server = new ScriptedServer(certificates.server())
                .on("EHLO", STARTTLS, ScriptedServer.PIPELINING)
                .on("MAIL", "")
                .on("RCPT", "")
                .on("DATA", "250 a\r\n250 b\r\n354 go")) {
            assertThat(mail(server).trusting(certificates.trusted()).send(LETTERS))
                    .containsOnly(new Accepted());
        }
    }

    @Test
    void implicitTlsChecksTheCertificateToo() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.start();
        try {
            SmtpMail mail =
                    SmtpMail.at("127.0.0.1", server.getSmtps().getPort()).implicitTls();

            assertThat(mail.send(LETTERS)).containsExactly(REFUSED, REFUSED);
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    private static ScriptedServer server(Certificates certificates) throws Exception {
        return new ScriptedServer(certificates.server()).on("EHLO", STARTTLS, null, STARTTLS, null);
    }

    private static SmtpMail mail(ScriptedServer server) {
        return SmtpMail.at("localhost", server.port()).timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5));
    }
}
