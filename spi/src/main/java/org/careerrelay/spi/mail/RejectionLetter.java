package org.careerrelay.spi.mail;

import java.util.Locale;
import java.util.Map;
import org.careerrelay.model.pii.Pii;
import org.jspecify.annotations.Nullable;

/**
 * A rejection mail before it is composed: templates and values apart, so that no value is ever taken for a template.
 *
 * @param messageId the Message-ID without angle brackets; the same for every repetition while the current LINK key and the sender's domain stay
 * @param senderName display name of the sender
 * @param senderAddress address of the sender
 * @param replyTo where answers go
 * @param recipientName the applicant's name, printed as it is
 * @param recipientAddress the applicant's address, used as it is
 * @param locale language of the text
 * @param subject template of the subject
 * @param body template of the text; {@code {{relay}}} is where the relay block goes, at its end where there is no such place. In both templates
 *     {@code {{#job}}...{{/job}}} is printed where the value is not empty only, {@code {{^job}}...{{/job}}} where it is
 * @param variables the values, by the names inside the double braces
 * @param relay the relay block, or null where the mail goes without
 */
public record RejectionLetter(
        String messageId,
        String senderName,
        String senderAddress,
        String replyTo,
        Pii<String> recipientName,
        Pii<String> recipientAddress,
        Locale locale,
        String subject,
        String body,
        Map<String, Pii<String>> variables,
        @Nullable RelayBlock relay) {

    /** Copies the map. */
    public RejectionLetter {
        variables = Map.copyOf(variables);
    }
}
