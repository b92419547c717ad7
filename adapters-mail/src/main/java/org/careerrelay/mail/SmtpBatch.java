package org.careerrelay.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import org.careerrelay.spi.mail.MailOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The letters of one call. The connection is opened for the first letter that needs it and used for the others; where it is lost it is
 * opened again. A server that cannot be reached is not tried again for each letter, nor one that keeps breaking off.
 */
final class SmtpBatch implements AutoCloseable {

    private static final int MOST_LOSSES_IN_A_ROW = 3;

    private final SmtpSettings settings;
    private @Nullable SmtpConnection connection;
    private @Nullable MailOutcome givenUp;
    private int losses;

    SmtpBatch(SmtpSettings settings) {
        this.settings = settings;
    }

    MailOutcome send(MimeLetter letter) {
        boolean utf8 = letter.recipient().needsUtf8();
        SmtpConnection used = connection != null && connection.isUtf8() == utf8 ? connection : null;
        if (used != null) {
            SmtpReply reply = handOver(used, letter);
            if (reply == null) {
                return new MailOutcome.Accepted();
            }
            if (!reply.endsConnection() || used.stage() == SmtpConnection.Stage.CONTENT) {
                return reply.outcome();
            }
            // The server had closed after an earlier letter: nothing of this one was read, so a new connection cannot
            // send it twice.
        }
        return givenUp == null ? sendAnew(letter, utf8) : givenUp;
    }

    private MailOutcome sendAnew(MimeLetter letter, boolean utf8) {
        close();
        SmtpConnection fresh = new SmtpConnection(settings, letter.sender().domain(), utf8);
        MailOutcome failure = open(fresh);
        if (failure != null) {
            givenUp = failure;
            return failure;
        }
        connection = fresh;
        if (utf8 && !fresh.supportsExtension("SMTPUTF8")) {
            return new MailOutcome.PermanentFailure("address.smtputf8");
        }
        SmtpReply reply = handOver(fresh, letter);
        return reply == null ? new MailOutcome.Accepted() : reply.outcome();
    }

    /** Gives what was answered, or null where the letter was taken. */
    private @Nullable SmtpReply handOver(SmtpConnection used, MimeLetter letter) {
        try {
            used.send(letter);
            losses = 0;
            return null;
        } catch (MessagingException e) {
            SmtpReply reply = SmtpReply.of(e, used.stage());
            if (reply.endsConnection() || !used.isConnected()) {
                close();
            }
            losses = reply.endsConnection() ? losses + 1 : 0;
            if (losses >= MOST_LOSSES_IN_A_ROW) {
                givenUp = reply.outcome();
            }
            return reply;
        }
    }

    /** Gives why the server could not be reached, or null where it could: never a fault of the addressee. */
    private @Nullable MailOutcome open(SmtpConnection fresh) {
        SmtpSettings.Login login = settings.login();
        try {
            if (login == null) {
                fresh.connect(settings.host(), settings.portToUse(), null, null);
            } else {
                fresh.connect(settings.host(), settings.portToUse(), login.user(), password(login));
            }
            return null;
        } catch (MessagingException e) {
            return failure(e, fresh);
        }
    }

    /** The host's own code runs here, and what it throws must not cost the outcomes of the letters already sent. */
    private static String password(SmtpSettings.Login login) throws AuthenticationFailedException {
        try {
            return login.password().get();
        } catch (RuntimeException e) {
            throw new AuthenticationFailedException("no password", e);
        }
    }

    private MailOutcome failure(MessagingException failure, SmtpConnection fresh) {
        int code = fresh.getLastReturnCode();
        if (failure instanceof AuthenticationFailedException) {
            boolean tried = code >= 200 && !(code >= 400 && code < 500);
            return tried ? new MailOutcome.SenderFault("smtp.auth") : new MailOutcome.TemporaryFailure("smtp.auth");
        }
        String reason = reason(failure, fresh);
        boolean refused = reason.equals("smtp.connection") && code >= 500 && code <= 599;
        return refused ? new MailOutcome.SenderFault("smtp." + code) : new MailOutcome.TemporaryFailure(reason);
    }

    private String reason(MessagingException failure, SmtpConnection fresh) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SSLException || t instanceof CertificateException) {
                return "smtp.tls";
            }
        }
        boolean greeted = fresh.getLastReturnCode() == 250;
        boolean noStartTls = settings.security() == Security.STARTTLS && !fresh.supportsExtension("STARTTLS");
        return greeted && noStartTls ? "smtp.tls" : "smtp.connection";
    }

    /** Says goodbye. */
    @Override
    public void close() {
        SmtpConnection last = connection;
        connection = null;
        if (last == null) {
            return;
        }
        try {
            last.close();
        } catch (MessagingException goodbyeNotHeard) {
            // The socket is closed all the same, and every letter has its outcome.
        }
    }
}
