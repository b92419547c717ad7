package org.careerrelay.model.provision;

/** On what a provision rests. There are two, both of them consent: no opt-out, no entrusted processing, no joint use. */
public enum LegalBasis {
    /** The person's consent to provision to a third party (APPI article 27, paragraph 1). */
    CONSENT_27_1,
    /** The person's consent to provision to a third party abroad (APPI article 28, paragraph 1). */
    CONSENT_28_1
}
