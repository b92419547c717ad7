package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.careerrelay.spi.mail.MailOutcome.Accepted;
import org.careerrelay.spi.mail.RejectionLetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A real SMTP server in the process, and a transport that sends to it. */
abstract class WithMailServer {
    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    SmtpMail mail = SmtpMail.at("127.0.0.1", 1);

    @BeforeEach
    final void start() {
        server.start();
        mail = SmtpMail.at("127.0.0.1", server.getSmtp().getPort()).plainText();
    }

    @AfterEach
    final void stop() {
        server.stop();
    }

    final MimeMessage sent(RejectionLetter letter) {
        assertThat(mail.send(List.of(letter))).containsExactly(new Accepted());
        return Arrays.stream(server.getReceivedMessages()).reduce((a, b) -> b).orElseThrow();
    }
}
