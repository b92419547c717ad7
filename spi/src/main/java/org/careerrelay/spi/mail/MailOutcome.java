package org.careerrelay.spi.mail;

import java.time.Duration;

/** What became of one letter. */
public sealed interface MailOutcome {

    /** The server took it. */
    record Accepted() implements MailOutcome {}

    /**
     * It may be taken later.
     *
     * @param code what was wrong, such as an SMTP reply code; never the server's text, which may hold the address
     */
    record TemporaryFailure(String code) implements MailOutcome {}

    /**
     * It will never be taken: the addressee, or what is known about them, is at fault.
     *
     * @param code what was wrong, such as an SMTP reply code or {@code address.syntax}
     */
    record PermanentFailure(String code) implements MailOutcome {}

    /**
     * It cannot be sent as the company's or the server's settings are: the sender, a template, a login, a policy of the server. Neither the
     * letter nor the addressee is at fault. It is kept and tried again, as the settings may be mended.
     *
     * @param code what was wrong, such as {@code compose.sender} or {@code smtp.auth}
     */
    record SenderFault(String code) implements MailOutcome {}

    /**
     * It was not tried, such as because its domain gets no more letters at present. It is kept, and this does not count as a try.
     *
     * @param code what it waits for, such as {@code limit.domain}
     * @param after when it may be tried at the earliest, from now; more than zero
     */
    record Deferred(String code, Duration after) implements MailOutcome {}
}
