package org.careerrelay.engine;

import java.util.Locale;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.receipt.ConsentReceipt;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.template.DefaultMail;
import org.jspecify.annotations.Nullable;

/**
 * Who a company's mails come from.
 *
 * @param mail the company's mail settings, or where it has none those of its own name and address
 */
public record Sender(MailSettings mail) {

    /**
     * The sender by a company's settings.
     *
     * @param settings the settings
     * @param company who it is
     * @return the sender
     */
    public static Sender of(CompanySettings settings, CompanyProfile company) {
        MailSettings own = settings.mail();
        return new Sender(
                own != null
                        ? own
                        : DefaultMail.japanese(company.legalName(), company.contactMail(), company.contactMail()));
    }

    /**
     * A Message-ID of this sender.
     *
     * @param name what comes before the sender's domain, the same for every repetition of a mail
     * @return the Message-ID, without angle brackets
     */
    public String messageId(String name) {
        // A sender that is none, stored before this was checked, is told by the transport.
        return name + "@"
                + MailAddress.parse(mail.senderAddress())
                        .map(MailAddress::domain)
                        .orElse("invalid");
    }

    /**
     * A letter of this sender.
     *
     * @param row the row by whose id it is known
     * @param to the address of the person
     * @param locale language of the text
     * @param subject the subject
     * @param text the text
     * @param link the link in the text
     * @param receipt what goes with it, or null
     * @return the letter
     */
    public Letter letter(
            OutboxRow row,
            Pii<String> to,
            Locale locale,
            String subject,
            Pii<String> text,
            Pii<String> link,
            @Nullable ConsentReceipt receipt) {
        return new Letter(
                messageId(row.id().toString()),
                mail.senderName(),
                mail.senderAddress(),
                mail.replyTo(),
                to,
                locale,
                subject,
                text,
                link,
                receipt);
    }
}
