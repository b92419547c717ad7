package org.careerrelay.model.link;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.mail.MailWording;

/**
 * That a company takes a rejection back (A17): the application is open again, and may be rejected anew.
 *
 * @param application the company's id of the application
 * @param by who says so, as an opaque reference like {@link Rejection#decidedBy()}
 * @param reason the company's code of the reason, written like {@link MailWording#REASON}; may be empty. It stands in the event log
 */
public record Unrejection(
        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String application,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String by,

        @NotNull @Size(max = MailWording.REASON_MAX) @Pattern(regexp = MailWording.REASON)
        String reason) {

    /**
     * For a reason.
     *
     * @param application the company's id of the application
     * @param by who says so, as an opaque reference
     * @param reason the company's code of the reason, or empty
     * @return the command
     */
    public static Unrejection of(String application, String by, String reason) {
        return new Unrejection(application, by, reason);
    }
}
