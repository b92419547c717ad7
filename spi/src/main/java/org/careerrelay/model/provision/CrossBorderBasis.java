package org.careerrelay.model.provision;

/** Why data may go to the country it goes to (APPI article 28; R-28). */
public enum CrossBorderBasis {
    /** It stays in the provider's country. */
    DOMESTIC,
    /** The country's system is designated as equivalent: the European Economic Area and the United Kingdom. */
    ADEQUATE_EEA_UK,
    /** The person agreed after having been told of the country, its system and the recipient's measures. */
    CONSENT_28,
    /** The recipient keeps up measures equivalent to those of the law, which the provider looks after. */
    EQUIVALENT_MEASURES
}
