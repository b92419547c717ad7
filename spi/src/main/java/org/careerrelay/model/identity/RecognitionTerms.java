package org.careerrelay.model.identity;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.link.Rejection;

/**
 * That a company recognises people who come back, and on what ground. Without these terms nobody is looked up; people are told apart by their mail
 * address alone, as far as counting needs it.
 *
 * @param purpose where the notice to applicants says that their data is used to recognise them when they apply again: a reference to the text, such as
 *     {@code application-notice-2026-04, section 3}
 * @param basis what is compared
 * @param people roughly how many people the company knows: among more of them, the same resemblance is more often chance
 */
public record RecognitionTerms(
        @NotBlank @Size(max = 300) @Pattern(regexp = Rejection.LINE)
        String purpose,

        @NotNull Basis basis,
        @Min(2) long people)
        implements Setting {

    /** What the setting is called. */
    public static final String SETTING = "recognition";

    private static final long SHIPPED_PEOPLE = 10_000;

    /** What is compared; the name is what is stored: never rename one. */
    public enum Basis {
        /** Keyed hashes alone: nothing that can be read is kept for recognition. */
        HASHES,
        /** What applications said, sealed for each person, kept as long as the hashes and opened only to compare. */
        SEALED
    }

    /**
     * Recognition by keyed hashes alone, among ten thousand people.
     *
     * @param purpose where the notice to applicants says so
     * @return the terms
     */
    public static RecognitionTerms hashes(String purpose) {
        return new RecognitionTerms(purpose, Basis.HASHES, SHIPPED_PEOPLE);
    }

    /**
     * Recognition by what applications said, among ten thousand people.
     *
     * @param purpose where the notice to applicants says so
     * @return the terms
     */
    public static RecognitionTerms sealed(String purpose) {
        return new RecognitionTerms(purpose, Basis.SEALED, SHIPPED_PEOPLE);
    }

    @Override
    public String settingName() {
        return SETTING;
    }
}
