package org.careerrelay.model.company;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * How a company's rejection mails look. Texts are templates, in which the {@linkplain org.careerrelay.model.mail.MailVariable variables} are
 * replaced; values are never evaluated, and anything else stays verbatim (A12). Single jobs and reasons can have
 * {@linkplain org.careerrelay.model.mail.MailWording texts of their own}.
 *
 * @param senderName display name of the sender
 * @param senderAddress address of the sender, on the company's own domain
 * @param replyTo where answers go
 * @param locale language of the texts and of the relay block: {@code ja} or {@code en}
 * @param subject template of the subject
 * @param body template of the text; without {@code {{relay}}} the relay block is appended
 */
public record MailSettings(
        @NotBlank @Size(max = 200) String senderName,
        @NotBlank @Size(max = 254) String senderAddress,
        @NotBlank @Size(max = 254) String replyTo,
        @NotNull Locale locale,
        @NotBlank @Size(max = 300) String subject,
        @NotBlank @Size(max = 20_000) String body)
        implements Setting {

    @Override
    public String settingName() {
        return "mail";
    }
}
