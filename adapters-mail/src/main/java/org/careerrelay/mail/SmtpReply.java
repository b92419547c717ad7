package org.careerrelay.mail;

import jakarta.mail.MessagingException;
import java.util.Set;
import org.careerrelay.spi.mail.MailOutcome;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What the server answered to a letter that it did not take.
 *
 * @param code the SMTP reply code, or 0 where there was none that can be understood
 */
record SmtpReply(int code) {

    private static final int NONE = 0;
    private static final int CLOSING = 421;

    /** These are about the login and the connection, not about the letter: with the settings put right it goes. */
    private static final Set<Integer> LOGIN = Set.of(530, 534, 535, 538);

    static SmtpReply of(MessagingException failure) {
        for (Throwable t = failure; t instanceof MessagingException e; t = e.getNextException()) {
            int code = codeOf(e);
            if (code >= 400 && code <= 599) {
                return new SmtpReply(code);
            }
        }
        return new SmtpReply(NONE);
    }

    private static int codeOf(MessagingException failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (failure instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException send ? send.getReturnCode() : NONE;
    }

    /** Whether the connection is of no more use. */
    boolean endsConnection() {
        return code == NONE || code == CLOSING;
    }

    MailOutcome outcome() {
        if (code == NONE) {
            return new MailOutcome.TemporaryFailure("smtp.connection");
        }
        boolean permanent = code >= 500 && !LOGIN.contains(code);
        return permanent
                ? new MailOutcome.PermanentFailure("smtp." + code)
                : new MailOutcome.TemporaryFailure("smtp." + code);
    }
}
