package org.careerrelay.mail;

import jakarta.mail.MessagingException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.spi.mail.MailOutcome;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What the server answered to a letter that it did not take.
 *
 * @param code the SMTP reply code, or 0 where there was none that can be understood
 * @param subject the second number of the enhanced status (RFC 3463), or 0 where there was none: 1 address, 2 mailbox, 7 policy
 * @param stage what it was an answer to
 */
record SmtpReply(int code, int subject, SmtpConnection.Stage stage) {

    private static final int NONE = 0;
    private static final int CLOSING = 421;

    private static final int ADDRESS = 1;
    private static final int MAILBOX = 2;
    private static final int POLICY = 7;

    /** These are about the login and the connection, not about the letter: with the settings put right it goes. */
    private static final Set<Integer> LOGIN = Set.of(530, 534, 535, 538);

    private static final Pattern ENHANCED = Pattern.compile("\\d{3}[ -]\\d\\.(\\d)\\.\\d{1,3}\\b");

    static SmtpReply of(MessagingException failure, SmtpConnection.Stage stage) {
        for (Throwable t = failure; t instanceof MessagingException e; t = e.getNextException()) {
            int code = codeOf(e);
            if (code >= 400 && code <= 599) {
                return new SmtpReply(code, subject(e.getMessage()), stage);
            }
        }
        return new SmtpReply(NONE, NONE, stage);
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

    /** Of the server's text only this number is read; the rest may hold the address. */
    private static int subject(@Nullable String answer) {
        Matcher matcher = ENHANCED.matcher(answer == null ? "" : answer);
        return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : NONE;
    }

    /** Whether the connection is of no more use. */
    boolean endsConnection() {
        return code == NONE || code == CLOSING;
    }

    MailOutcome outcome() {
        if (code == NONE) {
            return new MailOutcome.TemporaryFailure("smtp.connection");
        }
        String reason = "smtp." + code;
        return code < 500 ? new MailOutcome.TemporaryFailure(reason) : blame().outcome(reason);
    }

    private Blame blame() {
        boolean addressee = switch (stage) {
            case SENDER -> false;
            case ADDRESSEE -> subject != POLICY && !LOGIN.contains(code);
            case CONTENT -> subject == ADDRESS || subject == MAILBOX;
        };
        return addressee ? Blame.ADDRESSEE : Blame.SENDER;
    }
}
