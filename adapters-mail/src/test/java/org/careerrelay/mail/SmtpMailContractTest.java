package org.careerrelay.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.tck.MailContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** SMTP keeps what every transport promises. */
class SmtpMailContractTest extends MailContract {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ScriptedServer refusing = refusing();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop();
        refusing.close();
    }

    @Override
    protected MailTransport transport() {
        return at(server.getSmtp().getPort());
    }

    @Override
    protected List<String> received() {
        return Arrays.stream(server.getReceivedMessages())
                .map(SmtpMailContractTest::messageId)
                .toList();
    }

    @Override
    protected boolean hasServer() {
        return true;
    }

    @Override
    protected MailTransport unreachable() {
        MailTransport gone = transport();
        server.getSmtp().stopService();
        return gone;
    }

    @Override
    protected MailTransport refusingTheSender() {
        refusing.on("MAIL", "550 5.7.1 sender refused", "550 5.7.1 sender refused");
        return at(refusing.port());
    }

    private static MailTransport at(int port) {
        return SmtpMail.at("127.0.0.1", port).plainText();
    }

    private static ScriptedServer refusing() {
        try {
            return new ScriptedServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID().replaceAll("[<>]", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
