package org.careerrelay.model.consent;

/** The states of the W3C Data Privacy Vocabulary, exactly. Only two allow processing. */
public enum ConsentState {
    /** Nothing is known. */
    CONSENT_UNKNOWN,
    /** It was asked for. */
    CONSENT_REQUESTED,
    /** The person put the answer off. */
    CONSENT_REQUEST_DEFERRED,
    /** The person said no. */
    CONSENT_REFUSED,
    /** The person agreed. */
    CONSENT_GIVEN,
    /** The person agreed again. */
    RENEWED_CONSENT_GIVEN,
    /** The person took it back. */
    CONSENT_WITHDRAWN,
    /** Its time is over. */
    CONSENT_EXPIRED,
    /** Another party ended it. */
    CONSENT_TERMINATED,
    /** It is void, for example because what was shown was wrong. */
    CONSENT_INVALIDATED;

    /**
     * Whether processing may rest on it.
     *
     * @return true for given and renewed
     */
    public boolean allowsProcessing() {
        return this == CONSENT_GIVEN || this == RENEWED_CONSENT_GIVEN;
    }
}
