package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.provision.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * From company to agency: a person agreed to be registered, and this is what they typed (FORM).
 *
 * @param id the message's id
 * @param company key of the company
 * @param agency key of the agency
 * @param at when the person agreed
 * @param referral the opaque reference the agency answers with
 * @param consent the consent it rests on
 * @param answers what the person typed
 * @param provenance who hands it over and how they came to have it, or null from an installation before version 3
 */
public record ReferralHandOver(
        OpaqueId id,
        String company,
        String agency,
        Instant at,
        OpaqueId referral,
        OpaqueId consent,
        RelayAnswers answers,
        @Nullable Provenance provenance)
        implements ExchangeMessage {

    /**
     * A hand-over as versions before 3 sent it.
     *
     * @param id the message's id
     * @param company key of the company
     * @param agency key of the agency
     * @param at when the person agreed
     * @param referral the opaque reference the agency answers with
     * @param consent the consent it rests on
     * @param answers what the person typed
     */
    public ReferralHandOver(
            OpaqueId id,
            String company,
            String agency,
            Instant at,
            OpaqueId referral,
            OpaqueId consent,
            RelayAnswers answers) {
        this(id, company, agency, at, referral, consent, answers, null);
    }
}
