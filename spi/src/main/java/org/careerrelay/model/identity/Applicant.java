package org.careerrelay.model.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.jspecify.annotations.Nullable;

/**
 * What an application says of who somebody is. Anything but the application's id may be missing, and what cannot be read counts as missing.
 *
 * @param application the company's id of the application; unique per company
 * @param name the name, empty where it is not known
 * @param kana its reading, empty where it is not known
 * @param mail the mail address, empty where it is not known
 * @param phone the telephone number in any notation, empty where it is not known
 * @param bornOn the date of birth, or null
 */
public record Applicant(
        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String application,

        @NotNull Pii<String> name,
        @NotNull Pii<String> kana,
        @NotNull Pii<String> mail,
        @NotNull Pii<String> phone,
        @Nullable Pii<LocalDate> bornOn) {

    /**
     * Somebody of whom name and mail address are known.
     *
     * @param application the company's id of the application
     * @param name the name
     * @param mail the mail address
     * @return the applicant
     */
    public static Applicant of(String application, String name, String mail) {
        return new Applicant(application, Pii.of(name), Pii.of(""), Pii.of(mail), Pii.of(""), null);
    }

    /**
     * The same with the reading of the name.
     *
     * @param reading in kana
     * @return the changed applicant
     */
    public Applicant read(String reading) {
        return new Applicant(application, name, Pii.of(reading), mail, phone, bornOn);
    }

    /**
     * The same with a telephone number.
     *
     * @param number in any notation
     * @return the changed applicant
     */
    public Applicant calledAt(String number) {
        return new Applicant(application, name, kana, mail, Pii.of(number), bornOn);
    }

    /**
     * The same with a date of birth.
     *
     * @param day the date
     * @return the changed applicant
     */
    public Applicant born(LocalDate day) {
        return new Applicant(application, name, kana, mail, phone, Pii.of(day));
    }
}
