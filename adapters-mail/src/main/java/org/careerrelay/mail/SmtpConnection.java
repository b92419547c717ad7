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
    private boolean contentBegun;

    SmtpConnection(SmtpSettings settings, String greeting, boolean utf8) {
        super(Session.getInstance(settings.properties(greeting, utf8)), null);
        this.utf8 = utf8;
    }

    /** Whether it was opened for addresses outside ASCII. */
    boolean isUtf8() {
        return utf8;
    }

    /** Whether the server may have read any of the last letter. */
    boolean contentBegun() {
        return contentBegun;
    }

    void send(MimeLetter letter) throws MessagingException {
        contentBegun = false;
        SMTPMessage message = new SMTPMessage(session, letter.message());
        message.setEnvelopeFrom(letter.sender().wire());
        InternetAddress recipient = new InternetAddress();
        recipient.setAddress(letter.recipient().wire());
        sendMessage(message, new Address[] {recipient});
    }

    @Override
    protected @Nullable OutputStream data() throws MessagingException {
        contentBegun = true;
        return super.data();
    }
}
