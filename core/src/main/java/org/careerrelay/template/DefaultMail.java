package org.careerrelay.template;

import java.util.Locale;
import java.util.Map;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.link.SourceKind;
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

    /**
     * The mail to somebody who leaves or works at the company, in the language of the settings; to others the settings as they are.
     *
     * @param source why they are written to
     * @param settings the company's settings
     * @return the settings with the texts for them
     */
    public static MailSettings to(SourceKind source, MailSettings settings) {
        return source.isApart()
                ? new MailSettings(
                        settings.senderName(),
                        settings.senderAddress(),
                        settings.replyTo(),
                        settings.locale(),
                        Texts.of("mail.subject." + source, settings.locale(), Map.of()),
                        Texts.of("mail.body." + source, settings.locale(), Map.of()))
                : settings;
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
