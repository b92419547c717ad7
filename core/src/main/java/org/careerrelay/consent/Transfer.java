package org.careerrelay.consent;

import java.util.Set;
import org.careerrelay.model.OpaqueId;

/**
 * What is to be handed over, as far as consent is concerned.
 *
 * @param referral the referral
 * @param recipient key of the receiving agency
 * @param recipientSha256 hash of who that agency is now
 * @param country ISO 3166-1 alpha-2 code of the country it handles the data in
 * @param items names of the fields that go
 */
public record Transfer(OpaqueId referral, String recipient, byte[] recipientSha256, String country, Set<String> items) {

    /** The fields of the form: name, mail, and what the person would like. */
    public static final Set<String> FORM_ITEMS = Set.of("NAME", "MAIL", "WISHES");

    /** Copies the set. */
    public Transfer {
        items = Set.copyOf(items);
    }
}
