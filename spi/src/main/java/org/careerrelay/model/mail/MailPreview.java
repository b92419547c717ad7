package org.careerrelay.model.mail;

import java.util.List;
import org.careerrelay.model.link.NoLinkReason;
import org.jspecify.annotations.Nullable;

/**
 * How a rejection mail would look now, to a made-up applicant. The link in it leads nowhere.
 *
 * @param subject the subject
 * @param text the plain text, lines separated by LF
 * @param html the same as a whole HTML document
 * @param noLink why the mail would go without the relay block, or null where it has one
 * @param findings what is missing in the texts, in the order of the codes
 */
public record MailPreview(
        String subject, String text, String html, @Nullable NoLinkReason noLink, List<MailFinding> findings) {

    /** Copies the list. */
    public MailPreview {
        findings = List.copyOf(findings);
    }
}
