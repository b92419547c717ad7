package org.careerrelay.spi.mail;

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
     * It will never be taken.
     *
     * @param code what was wrong, such as an SMTP reply code or {@code compose.subject}
     */
    record PermanentFailure(String code) implements MailOutcome {}
}
