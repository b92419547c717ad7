package org.careerrelay.spi.mail;

import java.util.Optional;
import org.careerrelay.model.link.Composition;
import org.careerrelay.model.mail.Insertion;
import org.careerrelay.model.mail.RelayInsert;

/**
 * Turns a letter into the subject, text and HTML of a mail, without sending it (H05, A11). Implementations are pure functions. One that only
 * composes whole letters can be written as a lambda.
 */
@FunctionalInterface
public interface MailComposer {

    /**
     * Composes a letter.
     *
     * @param letter the letter
     * @return the texts, or why there are none
     */
    Composition compose(RejectionLetter letter);

    /**
     * Writes a relay block for the variables of somebody else's template.
     *
     * @param block the block
     * @return text, HTML and link; empty where this composer cannot, or the link is none
     */
    default Optional<RelayInsert> block(RelayBlock block) {
        return Optional.empty();
    }

    /**
     * Puts a letter's relay block into a message that is finished but for it.
     *
     * @param message the message as it would be sent (RFC 5322); it is not changed
     * @param letter whose block it is, and to whom the message goes; its texts are not looked at
     * @return the changed message, or why there is none
     */
    default Insertion insert(byte[] message, RejectionLetter letter) {
        return new Insertion.Refused(Insertion.Reason.UNSUPPORTED);
    }
}
