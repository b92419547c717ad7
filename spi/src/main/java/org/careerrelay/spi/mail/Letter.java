package org.careerrelay.spi.mail;

import java.util.Locale;
import java.util.Map;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.receipt.ConsentReceipt;
import org.jspecify.annotations.Nullable;

/**
 * A mail to a person that is no rejection, as the engine has written it: nothing in it is a template. The name of the person is in it only where
 * the text has it.
 *
 * @param messageId the Message-ID without angle brackets; the same for every repetition
 * @param senderName display name of the sender
 * @param senderAddress address of the sender
 * @param replyTo where answers go
 * @param recipientAddress the person's address, used as it is
 * @param locale language of the text
 * @param subject the subject
 * @param text the text, lines separated by LF
 * @param link the link in the text, alone on its line; in HTML it can be followed
 * @param receipt what goes with it as a file in JSON, or null
 */
public record Letter(
        String messageId,
        String senderName,
        String senderAddress,
        String replyTo,
        Pii<String> recipientAddress,
        Locale locale,
        String subject,
        Pii<String> text,
        Pii<String> link,
        @Nullable ConsentReceipt receipt) {

    /**
     * The same as the letter that every transport can send: the same subject and text, without what goes with it as a file. The text is a
     * value in it, so that nothing in it is taken for a template.
     *
     * @return the letter, without a relay block
     */
    public RejectionLetter plain() {
        return new RejectionLetter(
                messageId,
                senderName,
                senderAddress,
                replyTo,
                Pii.of(""),
                recipientAddress,
                locale,
                "{{subject}}",
                "{{text}}",
                Map.of("subject", Pii.of(subject), "text", text),
                null);
    }
}
