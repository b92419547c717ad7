package org.careerrelay.model.leaver;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;

/**
 * What a company does for the next step of somebody who leaves (C08): a mail with a link of their own, which they may use or not.
 *
 * @param exitCase the company's key of the exit case
 * @param name the person's name as it is printed in the mail
 * @param mail a mail address that stays theirs when they have left
 * @param by who gives it, as an opaque reference of the company's
 */
public record GraduationSupport(
        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String exitCase,

        @NotNull Pii<String> name,
        @NotNull Pii<String> mail,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String by) {

    /**
     * Support for somebody.
     *
     * @param exitCase the company's key of the exit case
     * @param name the person's name
     * @param mail the mail address
     * @param by who gives it, as an opaque reference
     * @return the support
     */
    public static GraduationSupport of(String exitCase, String name, String mail, String by) {
        return new GraduationSupport(exitCase, Pii.of(name), Pii.of(mail), by);
    }
}
