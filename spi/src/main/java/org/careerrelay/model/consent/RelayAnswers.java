package org.careerrelay.model.consent;

import jakarta.validation.constraints.NotNull;
import org.careerrelay.model.pii.Pii;

/**
 * What a person types once on the consent page and what the agency receives: exactly these fields, no others (R-24, hand-over FORM).
 *
 * @param name the name the person wants to be called by
 * @param mail the address at which the agency may write
 * @param wishes what the person would like, such as occupation and area, in their own words; may be empty
 */
public record RelayAnswers(
        @NotNull Pii<String> name,
        @NotNull Pii<String> mail,
        @NotNull Pii<String> wishes) {

    /** Nothing typed: what stands in the form of a programme whose people type their data at the agency (SELF_ENTRY). */
    public static final RelayAnswers NONE = new RelayAnswers(Pii.of(""), Pii.of(""), Pii.of(""));
}
