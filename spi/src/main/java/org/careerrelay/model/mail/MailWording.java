package org.careerrelay.model.mail;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.link.Rejection;

/**
 * Another text of the rejection mail for a job, for a reason, or for a reason at a job (A12). It is text only; the HTML is made of it. The sender
 * stays that of the {@linkplain org.careerrelay.model.company.MailSettings mail settings}. The closest one is used: job and reason, then the job, then
 * the reason, then the mail settings.
 *
 * @param job title of the job as rejections have it, or empty for every job
 * @param reason the company's code of the reason, or empty for every reason
 * @param locale language of the texts and of the relay block: {@code ja} or {@code en}
 * @param subject template of the subject
 * @param body template of the text; without {@code {{relay}}} the relay block is appended. With both empty the wording is taken back
 */
public record MailWording(
        @NotNull @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String job,

        @NotNull @Size(max = MailWording.REASON_MAX) @Pattern(regexp = MailWording.REASON)
        String reason,

        @NotNull Locale locale,
        @NotNull @Size(max = 300) String subject,
        @NotNull @Size(max = 20_000) String body)
        implements Setting {

    /** What a code of a reason is written with, as a regular expression. It is a code of the company's, never a sentence about a person. */
    public static final String REASON = "[A-Za-z0-9._:-]*";

    /** How many characters such a code has at most. */
    public static final int REASON_MAX = 40;

    /**
     * Takes back what was said for a job and a reason.
     *
     * @param job title of the job, or empty
     * @param reason code of the reason, or empty
     * @return the setting that says nothing
     */
    public static MailWording none(String job, String reason) {
        return new MailWording(job, reason, Locale.JAPANESE, "", "");
    }

    /**
     * Whether it says nothing, so that the next closest text is used.
     *
     * @return true where both templates are empty
     */
    public boolean isNone() {
        return subject.isEmpty() && body.isEmpty();
    }

    /** A reason has no slash, so that no two settings have one name. */
    @Override
    public String settingName() {
        return name(job, reason);
    }

    /**
     * What the wording for a job and a reason is called.
     *
     * @param job title of the job, or empty
     * @param reason code of the reason, or empty
     * @return the setting's name
     */
    public static String name(String job, String reason) {
        return "mail/" + job + "/" + reason;
    }
}
