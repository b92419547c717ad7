package org.careerrelay.mail;

import java.time.Duration;
import java.time.InstantSource;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Where and how mail is handed over.
 *
 * @param port the port, or 0 for the usual one of the protection
 * @param call how long after the beginning of a call its letters are begun
 * @param bounces the mailbox in the sender's domain to which letters come back, or null where that is the sender
 */
record SmtpSettings(
        String host,
        int port,
        Security security,
        @Nullable SSLContext trusting,
        @Nullable SmtpLogin login,
        @Nullable String helo,
        @Nullable InstantSource clock,
        Duration connectTimeout,
        Duration replyTimeout,
        Duration call,
        Pace pace,
        @Nullable String bounces,
        LetterCharset charset) {

    /** With a reference of 43 characters and a plus between them it is an address (RFC 5321, section 4.5.3.1.1). */
    private static final int LONGEST_MAILBOX = 20;

    static SmtpSettings of(String host, int port) {
        if (host.isBlank() || !host.codePoints().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("host: a name or address in ASCII is needed");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port: 1 to 65535 is needed");
        }
        return new SmtpSettings(
                host,
                port,
                Security.STARTTLS,
                null,
                null,
                null,
                null,
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                Pace.ANY,
                null,
                LetterCharset.UTF_8);
    }

    SmtpSettings with(Security other) {
        return new SmtpSettings(
                host,
                port,
                other,
                trusting,
                login,
                helo,
                clock,
                connectTimeout,
                replyTimeout,
                call,
                pace,
                bounces,
                charset);
    }

    SmtpSettings with(SSLContext other) {
        return new SmtpSettings(
                host,
                port,
                security,
                other,
                login,
                helo,
                clock,
                connectTimeout,
                replyTimeout,
                call,
                pace,
                bounces,
                charset);
    }

    SmtpSettings with(SmtpLogin other) {
        return new SmtpSettings(
                host,
                port,
                security,
                trusting,
                other,
                helo,
                clock,
                connectTimeout,
                replyTimeout,
                call,
                pace,
                bounces,
                charset);
    }

    SmtpSettings with(InstantSource other) {
        return new SmtpSettings(
                host,
                port,
                security,
                trusting,
                login,
                helo,
                other,
                connectTimeout,
                replyTimeout,
                call,
                pace,
                bounces,
                charset);
    }

    SmtpSettings withHelo(String other) {
        if (!other.matches("[A-Za-z0-9.:\\[\\]-]{1,255}")) {
            throw new IllegalArgumentException("helo: a host name or an address in brackets is needed");
        }
        return new SmtpSettings(
                host,
                port,
                security,
                trusting,
                login,
                other,
                clock,
                connectTimeout,
                replyTimeout,
                call,
                pace,
                bounces,
                charset);
    }

    SmtpSettings with(Duration connect, Duration reply) {
        if (!inRange(connect) || !inRange(reply)) {
            throw new IllegalArgumentException("timeout: 1 ms to 1 hour is needed");
        }
        return new SmtpSettings(
                host, port, security, trusting, login, helo, clock, connect, reply, call, pace, bounces, charset);
    }

    SmtpSettings with(Pace other) {
        return new SmtpSettings(
                host,
                port,
                security,
                trusting,
                login,
                helo,
                clock,
                connectTimeout,
                replyTimeout,
                call,
                other,
                bounces,
                charset);
    }

    SmtpSettings withBounces(String other) {
        if (!other.matches("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*") || other.length() > LONGEST_MAILBOX) {
            throw new IllegalArgumentException(
                    "bounces: 1 to " + LONGEST_MAILBOX + " letters, digits and dots between them are needed");
        }
        return new SmtpSettings(
                host,
                port,
                security,
                trusting,
                login,
                helo,
                clock,
                connectTimeout,
                replyTimeout,
                call,
                pace,
                other,
                charset);
    }

    SmtpSettings with(LetterCharset other) {
        return new SmtpSettings(
                host,
                port,
                security,
                trusting,
                login,
                helo,
                clock,
                connectTimeout,
                replyTimeout,
                call,
                pace,
                bounces,
                other);
    }

    SmtpSettings withCall(Duration other) {
        return new SmtpSettings(
                host,
                port,
                security,
                trusting,
                login,
                helo,
                clock,
                connectTimeout,
                replyTimeout,
                other,
                pace,
                bounces,
                charset);
    }

    int portToUse() {
        return port == 0 ? security.port() : port;
    }

    private static boolean inRange(Duration timeout) {
        return timeout.compareTo(Duration.ofMillis(1)) >= 0 && timeout.compareTo(Duration.ofHours(1)) <= 0;
    }
}
