package org.careerrelay.model.consent;

import jakarta.validation.constraints.NotNull;
import org.careerrelay.model.pii.Pii;
import org.jspecify.annotations.Nullable;

/**
 * What the agency receives: exactly these fields, no others. With hand-over FORM a person types them once on the consent page, all but the last
 * two, which only a company hands over (ASSISTED).
 *
 * @param name the name the person wants to be called by
 * @param mail the address at which the agency may write
 * @param wishes what the person would like, such as occupation and area, in their own words; may be empty
 * @param kana the reading of the name, or null where it is not handed over
 * @param phone a telephone number, or null where it is not handed over
 */
public record RelayAnswers(
        @NotNull Pii<String> name,
        @NotNull Pii<String> mail,
        @NotNull Pii<String> wishes,
        @Nullable Pii<String> kana,
        @Nullable Pii<String> phone) {

    /** Nothing typed: what stands in the form of a programme whose people type their data at the agency (SELF_ENTRY). */
    public static final RelayAnswers NONE = new RelayAnswers(Pii.of(""), Pii.of(""), Pii.of(""));

    /**
     * What a person types.
     *
     * @param name see above
     * @param mail see above
     * @param wishes see above
     */
    public RelayAnswers(Pii<String> name, Pii<String> mail, Pii<String> wishes) {
        this(name, mail, wishes, null, null);
    }
}
