package org.careerrelay.link;

import java.util.Locale;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.mail.MailWording;
import org.jspecify.annotations.Nullable;

/**
 * Which texts a rejection mail has: the closest that the company has (A12).
 *
 * @param locale their language
 * @param subject template of the subject
 * @param body template of the text
 */
record MailChoice(Locale locale, String subject, String body) {

    /** Job and reason, then the job, then the reason, then the mail settings. */
    static MailChoice of(CompanySettings settings, MailSettings otherwise, String job, String reason) {
        MailWording wording = first(settings, job, reason);
        return wording == null
                ? new MailChoice(otherwise.locale(), otherwise.subject(), otherwise.body())
                : new MailChoice(wording.locale(), wording.subject(), wording.body());
    }

    private static @Nullable MailWording first(CompanySettings settings, String job, String reason) {
        if (settings.mailWordings().isEmpty()) {
            return null;
        }
        for (String name :
                new String[] {MailWording.name(job, reason), MailWording.name(job, ""), MailWording.name("", reason)}) {
            MailWording wording = settings.mailWordings().get(name);
            if (wording != null && !wording.isNone()) {
                return wording;
            }
        }
        return null;
    }
}
