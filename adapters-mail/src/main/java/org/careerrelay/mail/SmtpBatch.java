package org.careerrelay.mail;

import java.io.IOException;
import org.careerrelay.spi.mail.MailOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The letters of one call. The connection is opened for the first letter that needs it and used for the others; where it is lost it is
 * opened again. A server that cannot be reached is not tried again for each letter, nor one that keeps breaking off.
 */
final class SmtpBatch implements AutoCloseable {

    private static final int MOST_LOSSES_IN_A_ROW = 3;

    private final SmtpSettings settings;
    private final Pace.Visit visit;
    private @Nullable SmtpSession session;
    private @Nullable MailOutcome givenUp;
    private int losses;

    SmtpBatch(SmtpSettings settings, Pace.Visit visit) {
        this.settings = settings;
        this.visit = visit;
    }

    /**
     * Sends a letter.
     *
     * @param following the one that is sent next, if there is one
     */
    MailOutcome send(MimeLetter letter, @Nullable MimeLetter following) {
        SmtpSession used = session;
        if (used != null) {
            MailOutcome never = used.refusal(letter);
            SmtpReply reply = never == null ? handOver(used, letter, following) : null;
            if (reply == null) {
                return never == null ? new MailOutcome.Accepted() : never;
            }
            if (!reply.endsConnection() || used.textBegun()) {
                return reply.outcome();
            }
            // The server had closed after an earlier letter: nothing of this one's text was sent, so a new connection
            // cannot send it twice.
        }
        return givenUp == null ? sendAnew(letter, following) : givenUp;
    }

    private MailOutcome sendAnew(MimeLetter letter, @Nullable MimeLetter following) {
        close();
        try {
            SmtpSession fresh = SmtpOpening.session(settings, letter.sender().domain());
            session = fresh;
            MailOutcome never = fresh.refusal(letter);
            SmtpReply reply = never == null ? handOver(fresh, letter, following) : null;
            return never != null ? never : reply == null ? new MailOutcome.Accepted() : reply.outcome();
        } catch (SmtpUnavailableException unavailable) {
            givenUp = unavailable.outcome();
            return unavailable.outcome();
        }
    }

    /** Gives what was answered, or null where the letter was taken. */
    private @Nullable SmtpReply handOver(SmtpSession used, MimeLetter letter, @Nullable MimeLetter following) {
        SmtpReply reply;
        try {
            reply = used.send(letter, following);
        } catch (IOException e) {
            reply = SmtpReply.lost(used.stage());
        }
        visit.heard(letter.recipient().domain(), reply);
        if (reply != null && reply.endsConnection()) {
            close();
            losses++;
            givenUp = losses < MOST_LOSSES_IN_A_ROW ? null : reply.outcome();
        } else {
            losses = 0;
            if (!used.isUsable()) {
                close();
            }
        }
        return reply;
    }

    /** Says goodbye. */
    @Override
    public void close() {
        SmtpSession last = session;
        session = null;
        if (last != null) {
            last.close();
        }
    }
}
