package org.careerrelay.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** One connection to the server. It is made directly and not through the library's registry, which depends on the host's class loaders. */
final class SmtpConnection extends SMTPTransport {

    private final boolean utf8;
    private Stage stage = Stage.SENDER;

    /** How far the handing over of a letter has come. */
    enum Stage {
        /** Nothing but the sender was told. */
        SENDER,
        /** The addressee was told. */
        ADDRESSEE,
        /** The server may have read some of the letter. */
        CONTENT
    }

    SmtpConnection(SmtpSettings settings, String greeting, boolean utf8) {
        super(Session.getInstance(settings.properties(greeting, utf8)), null);
        this.utf8 = utf8;
    }

    /** Whether it was opened for addresses outside ASCII. */
    boolean isUtf8() {
        return utf8;
    }

    /** How far the last letter has come. */
    Stage stage() {
        return stage;
    }

    void send(MimeLetter letter) throws MessagingException {
        stage = Stage.SENDER;
        SMTPMessage message = new SMTPMessage(session, letter.message());
        message.setEnvelopeFrom(letter.sender().wire());
        InternetAddress recipient = new InternetAddress();
        recipient.setAddress(letter.recipient().wire());
        sendMessage(message, new Address[] {recipient});
    }

    @Override
    protected void rcptTo() throws MessagingException {
        stage = Stage.ADDRESSEE;
        super.rcptTo();
    }

    @Override
    protected @Nullable OutputStream data() throws MessagingException {
        stage = Stage.CONTENT;
        return super.data();
    }
}
