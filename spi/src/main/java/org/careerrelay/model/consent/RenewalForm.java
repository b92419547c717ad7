package org.careerrelay.model.consent;

import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.pii.Pii;

/**
 * What a person sends to agree again: every box un-ticked at first, as at the first time. Nothing about the person is asked anew.
 *
 * @param locale the language in which the notice was shown
 * @param noticeSha256 hash of the notice that was shown
 * @param purposes the boxes that were ticked
 * @param adult whether the "18 or over" declaration was ticked
 * @param typedAddress the address that received the mail, typed as proof; empty where nothing was typed
 * @param evidence what stood around it
 */
public record RenewalForm(
        Locale locale,
        byte[] noticeSha256,
        Set<Purpose> purposes,
        boolean adult,
        Pii<String> typedAddress,
        ConsentEvidence evidence) {

    /** Copies the set. */
    public RenewalForm {
        purposes = Set.copyOf(purposes);
    }
}
