package org.careerrelay.model.consent;

import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.pii.Pii;

/**
 * What a person sends from the consent page (R-03: every box un-ticked at first).
 *
 * @param locale the language in which the notice was shown
 * @param noticeSha256 hash of the notice that was shown: consent to anything else is none
 * @param purposes the boxes that were ticked
 * @param adult whether the "18 or over" declaration was ticked
 * @param typedAddress the address that received the mail, typed as proof; empty where nothing was typed
 * @param answers what the agency shall receive
 * @param evidence what stood around it
 */
public record ConsentForm(
        Locale locale,
        byte[] noticeSha256,
        Set<Purpose> purposes,
        boolean adult,
        Pii<String> typedAddress,
        RelayAnswers answers,
        ConsentEvidence evidence) {

    /** Copies the set. */
    public ConsentForm {
        purposes = Set.copyOf(purposes);
    }

    /**
     * The same without what was typed for the agency.
     *
     * @return the form
     */
    public ConsentForm withoutAnswers() {
        return new ConsentForm(locale, noticeSha256, purposes, adult, typedAddress, RelayAnswers.NONE, evidence);
    }

    /**
     * A form around which nothing was noted.
     *
     * @param locale see above
     * @param noticeSha256 see above
     * @param purposes see above
     * @param adult see above
     * @param typedAddress see above
     * @param answers see above
     */
    public ConsentForm(
            Locale locale,
            byte[] noticeSha256,
            Set<Purpose> purposes,
            boolean adult,
            Pii<String> typedAddress,
            RelayAnswers answers) {
        this(locale, noticeSha256, purposes, adult, typedAddress, answers, ConsentEvidence.NONE);
    }
}
