package org.careerrelay.mail;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Where and how mail is handed over.
 *
 * @param clock by which letters are dated, or null where the server dates them
 * @param bounces the mailbox in the sender's domain to which letters come back, or null where that is the sender
 */
record SmtpSettings(
        SmtpServer server,
        SmtpTimes times,
        @Nullable SmtpLogin login,
        @Nullable InstantSource clock,
        Pace pace,
        @Nullable String bounces,
        LetterCharset charset) {

    /** With a reference of 43 characters and a plus between them it is an address (RFC 5321, section 4.5.3.1.1). */
    private static final int LONGEST_MAILBOX = 20;

    static SmtpSettings of(SmtpServer server) {
        return new SmtpSettings(server, SmtpTimes.USUAL, null, null, Pace.ANY, null, LetterCharset.UTF_8);
    }

    SmtpSettings with(SmtpServer other) {
        return new SmtpSettings(other, times, login, clock, pace, bounces, charset);
    }

    SmtpSettings with(SmtpTimes other) {
        return new SmtpSettings(server, other, login, clock, pace, bounces, charset);
    }

    SmtpSettings with(SmtpLogin other) {
        return new SmtpSettings(server, times, other, clock, pace, bounces, charset);
    }

    SmtpSettings with(InstantSource other) {
        return new SmtpSettings(server, times, login, other, pace, bounces, charset);
    }

    SmtpSettings with(Pace other) {
        return new SmtpSettings(server, times, login, clock, other, bounces, charset);
    }

    SmtpSettings withBounces(String other) {
        if (!other.matches("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*") || other.length() > LONGEST_MAILBOX) {
            throw new IllegalArgumentException(
                    "bounces: 1 to " + LONGEST_MAILBOX + " letters, digits and dots between them are needed");
        }
        return new SmtpSettings(server, times, login, clock, pace, other, charset);
    }

    SmtpSettings with(LetterCharset other) {
        return new SmtpSettings(server, times, login, clock, pace, bounces, other);
    }
}
