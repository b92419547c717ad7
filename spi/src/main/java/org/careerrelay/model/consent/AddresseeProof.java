package org.careerrelay.model.consent;

import java.time.Instant;

/**
 * That the actor is the addressee of the mail (R-04; APPI guideline 2-16).
 *
 * @param method how it was shown
 * @param at when
 * @param attempts how many tries it took, this one included
 */
public record AddresseeProof(Method method, Instant at, int attempts) {

    /** How it was shown. */
    public enum Method {
        /** The person typed the address that had received the mail. */
        EMAIL_TYPED,
        /** The person typed that address, and the code that was sent to it: they read its mailbox. */
        ONE_TIME_CODE,
        /** Nothing was shown here: whoever collected the consent elsewhere says that they had made sure. No gate opens for it. */
        ATTESTED
    }
}
