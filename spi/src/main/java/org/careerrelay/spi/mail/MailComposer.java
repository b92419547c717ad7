package org.careerrelay.spi.mail;

import org.careerrelay.model.link.Composition;

/** Turns a letter into the subject, text and HTML of a mail, without sending it (H05, A11). Implementations are pure functions. */
@FunctionalInterface
public interface MailComposer {

    /**
     * Composes a letter.
     *
     * @param letter the letter
     * @return the texts, or why there are none
     */
    Composition compose(RejectionLetter letter);
}
