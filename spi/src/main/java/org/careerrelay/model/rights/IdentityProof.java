package org.careerrelay.model.rights;

import java.time.Instant;

/**
 * How it was made sure that a request is the person's own.
 *
 * @param method how
 * @param at when
 * @param by who made sure, as an opaque reference; {@code "system"} where the page did
 */
public record IdentityProof(Method method, Instant at, String by) {

    /** How. The name is what is stored: never rename one. */
    public enum Method {
        /** By the addressee's proof of the manage link. */
        ADDRESSEE,
        /** By writing from, or to, the address that is on record. */
        REGISTERED_CONTACT,
        /** By an official document; no copy of it is kept here. */
        DOCUMENT,
        /** An agent showed the authority and who they are. */
        AGENT,
        /** Otherwise; the host's own files say how. */
        OTHER
    }
}
