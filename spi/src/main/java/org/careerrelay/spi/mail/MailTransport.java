package org.careerrelay.spi.mail;

import java.util.List;

/** Composes and sends rejection mails, one message per recipient. Implementations are thread-safe. */
public interface MailTransport {

    /**
     * Sends letters. It throws nothing for a letter or a server that fails: the outcome says so.
     *
     * @param letters the letters
     * @return the outcomes, one per letter and in the same order
     */
    List<MailOutcome> send(List<RejectionLetter> letters);
}
