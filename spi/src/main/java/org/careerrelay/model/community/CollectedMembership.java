package org.careerrelay.model.community;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.link.Rejection;

/**
 * That somebody agreed elsewhere to be kept and written to, such as in an exit interview, as the company records it.
 *
 * @param reference the company's id of the person: of an application, or of somebody who works or worked there
 * @param purpose {@link Purpose#RECONTACT_RETENTION} or {@link Purpose#ALUMNI_COMMUNITY}
 * @param text what they agreed to, word for word
 * @param locale the language of it
 * @param agreedAt when they agreed; for somebody who was rejected, after the decision
 * @param validUntil from when it holds no longer; at most 36 months later
 * @param evidence where the company keeps what was signed, as an opaque reference
 */
public record CollectedMembership(
        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String reference,

        @NotNull Purpose purpose,
        @NotBlank @Size(max = 4000) String text,
        @NotNull Locale locale,
        @NotNull Instant agreedAt,
        @NotNull Instant validUntil,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String evidence) {

    /** How long such an agreement holds at most, in months. */
    public static final int MONTHS = 36;
}
