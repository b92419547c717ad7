package org.careerrelay.model.provision;

/**
 * What a provider tells the recipient beside the data itself, so that the recipient can write down what APPI article 30 asks for.
 *
 * @param provider who the provider is
 * @param acquisitionBackground how the provider came to have the data (取得の経緯)
 * @param legalBasis on what the provision rests
 * @param consentSequence number of the event by which the consent was given
 */
public record Provenance(
        LegalEntity provider, String acquisitionBackground, LegalBasis legalBasis, int consentSequence) {}
