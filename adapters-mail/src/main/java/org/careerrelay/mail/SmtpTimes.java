package org.careerrelay.mail;

import java.time.Duration;

/**
 * For how long we wait.
 *
 * @param connect for a connection
 * @param reply for an answer
 * @param call how long after the beginning of a call its letters are begun
 */
record SmtpTimes(Duration connect, Duration reply, Duration call) {

    static final SmtpTimes USUAL =
            new SmtpTimes(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(60));

    SmtpTimes with(Duration otherConnect, Duration otherReply) {
        if (!inRange(otherConnect) || !inRange(otherReply)) {
            throw new IllegalArgumentException("timeout: 1 ms to 1 hour is needed");
        }
        return new SmtpTimes(otherConnect, otherReply, call);
    }

    SmtpTimes withCall(Duration other) {
        return new SmtpTimes(connect, reply, other);
    }

    private static boolean inRange(Duration timeout) {
        return timeout.compareTo(Duration.ofMillis(1)) >= 0 && timeout.compareTo(Duration.ofHours(1)) <= 0;
    }
}
