package org.careerrelay.template;

import java.util.Locale;
import java.util.Map;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.text.Texts;

/** The default rejection mails: thanks, decision, encouragement, and the place for the relay block (A12, A14). */
public final class DefaultMail {

    private DefaultMail() {}

    /**
     * The Japanese mail.
     *
     * @param senderName display name of the sender
     * @param senderAddress address of the sender, on the company's own domain
     * @param replyTo where answers go
     * @return the settings
     */
    public static MailSettings japanese(String senderName, String senderAddress, String replyTo) {
        return of(Locale.JAPANESE, senderName, senderAddress, replyTo);
    }

    /**
     * The English mail.
     *
     * @param senderName display name of the sender
     * @param senderAddress address of the sender, on the company's own domain
     * @param replyTo where answers go
     * @return the settings
     */
    public static MailSettings english(String senderName, String senderAddress, String replyTo) {
        return of(Locale.ENGLISH, senderName, senderAddress, replyTo);
    }

    private static MailSettings of(Locale locale, String senderName, String senderAddress, String replyTo) {
        return new MailSettings(
                senderName,
                senderAddress,
                replyTo,
                locale,
                Texts.of("mail.subject", locale, Map.of()),
                Texts.of("mail.body", locale, Map.of()));
    }
}
