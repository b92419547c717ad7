package org.careerrelay.model.provision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * On what it rests that data may be handled in the recipient's country, and what the person is told of it (APPI article 28; R-28).
 *
 * @param basis why the data may go there
 * @param foreignSystemInfoRef where the country's system for the protection of personal data is described, or null
 * @param recipientMeasuresRef where the recipient's own measures are described, or null
 */
public record CrossBorder(
        @NotNull CrossBorderBasis basis,
        @Nullable @Size(max = 500) String foreignSystemInfoRef,
        @Nullable @Size(max = 500) String recipientMeasuresRef) {

    /** Inside the provider's country. */
    public static final CrossBorder DOMESTIC = new CrossBorder(CrossBorderBasis.DOMESTIC, null, null);

    /**
     * What holds between two countries: inside the provider's own, nothing of it.
     *
     * @param from the provider's country
     * @param to the recipient's
     * @return {@link #DOMESTIC} where it is the same country
     */
    public CrossBorder between(String from, String to) {
        return from.equals(to) ? DOMESTIC : this;
    }

    /**
     * The legal basis that goes with it.
     *
     * @return article 28 where the person's consent is what it rests on, article 27 otherwise
     */
    public LegalBasis legalBasis() {
        return basis == CrossBorderBasis.CONSENT_28 ? LegalBasis.CONSENT_28_1 : LegalBasis.CONSENT_27_1;
    }
}
