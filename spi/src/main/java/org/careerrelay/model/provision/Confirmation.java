package org.careerrelay.model.provision;

import java.time.Instant;

/**
 * How a recipient came to know who the provider is (APPI article 30, rule 22).
 *
 * @param method how
 * @param at when
 */
public record Confirmation(Method method, Instant at) {

    /** How it was confirmed. */
    public enum Method {
        /** The provider declared it in the authenticated message itself. */
        DECLARED_BY_PROVIDER,
        /** By what the recipient has stored about the provider, such as from their contract. */
        STORED_PROFILE
    }
}
