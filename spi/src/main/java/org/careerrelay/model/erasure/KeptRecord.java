package org.careerrelay.model.erasure;

import java.time.Instant;

/**
 * Records that stay because they prove something: locked, which is to say used for no matching, no mail and no figure.
 *
 * @param kind what they are
 * @param count how many
 * @param until when the last of them goes
 */
public record KeptRecord(Kind kind, int count, Instant until) {

    /** What is kept, and why. The name is what is stored: never rename one. */
    public enum Kind {
        /** Consent and its events: proof that what was handed over had been agreed to. */
        CONSENT,
        /** Record of what was provided to a third party (APPI, article 29). */
        PROVISION,
        /** Record of what was received from a third party (APPI, article 30). */
        RECEIPT
    }
}
