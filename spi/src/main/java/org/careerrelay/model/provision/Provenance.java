package org.careerrelay.model.provision;

import org.jspecify.annotations.Nullable;

/**
 * What a provider tells the recipient beside the data itself, so that the recipient can write down what APPI article 30 asks for.
 *
 * @param provider who the provider is
 * @param acquisitionBackground how the provider came to have the data (取得の経緯)
 * @param legalBasis on what the provision rests
 * @param consentSequence number of the event by which the consent was given
 * @param country ISO 3166-1 alpha-2 code of the country where the provider handles data, which the recipient needs to know before it gives anything
 *     back (APPI article 28; R-28); or null from an installation before version 4
 */
public record Provenance(
        LegalEntity provider,
        String acquisitionBackground,
        LegalBasis legalBasis,
        int consentSequence,
        @Nullable String country) {

    /**
     * As versions before 4 said it, without a country.
     *
     * @param provider see above
     * @param acquisitionBackground see above
     * @param legalBasis see above
     * @param consentSequence see above
     */
    public Provenance(LegalEntity provider, String acquisitionBackground, LegalBasis legalBasis, int consentSequence) {
        this(provider, acquisitionBackground, legalBasis, consentSequence, null);
    }
}
