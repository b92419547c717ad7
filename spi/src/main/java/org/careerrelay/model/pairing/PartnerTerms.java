package org.careerrelay.model.pairing;

import java.net.URI;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.programme.Licence;
import org.jspecify.annotations.Nullable;

/**
 * What a side says of itself when two installations are paired.
 *
 * @param party which side it is
 * @param key the key that both sides use for it, such as {@code acme}
 * @param name its name, for people who compare
 * @param endpoint where it takes messages: https, or http on this machine
 * @param licence an agency's licence, or null
 * @param feeTable reference of an agency's fee table, or null
 */
public record PartnerTerms(
        Party party,
        String key,
        String name,
        URI endpoint,
        @Nullable Licence licence,
        @Nullable String feeTable) {

    /**
     * A side without licence and fee table.
     *
     * @param party which side it is
     * @param key the key that both sides use for it
     * @param name its name
     * @param endpoint where it takes messages
     * @return the terms
     */
    public static PartnerTerms of(Party party, String key, String name, URI endpoint) {
        return new PartnerTerms(party, key, name, endpoint, null, null);
    }
}
