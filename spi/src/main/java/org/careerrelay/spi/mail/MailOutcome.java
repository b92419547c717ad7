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

    /**
     * It cannot be sent with the company's settings; the letter is not at fault. It is kept and tried again, as the settings may be mended.
     *
     * @param code what was wrong, such as {@code compose.sender}
     */
    record SenderFault(String code) implements MailOutcome {}
}
