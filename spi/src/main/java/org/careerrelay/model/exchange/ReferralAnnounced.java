package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * From company to agency: a person agreed to be registered and types their data at the agency (SELF_ENTRY). It has nothing of a person in it but
 * the opaque reference with which they come.
 *
 * @param id the message's id
 * @param company key of the company
 * @param agency key of the agency
 * @param at when the person agreed
 * @param referral the opaque reference that the person brings along and the agency answers with
 * @param consent the consent it rests on
 * @param feedbackUntil until when the person agrees to the company's being told how it goes on, or null where they do not
 */
public record ReferralAnnounced(
        OpaqueId id,
        String company,
        String agency,
        Instant at,
        OpaqueId referral,
        OpaqueId consent,
        @Nullable Instant feedbackUntil)
        implements ExchangeMessage {

    /**
     * An announcement of somebody who does not agree to the company's being told.
     *
     * @param id see above
     * @param company see above
     * @param agency see above
     * @param at see above
     * @param referral see above
     * @param consent see above
     */
    public ReferralAnnounced(
            OpaqueId id, String company, String agency, Instant at, OpaqueId referral, OpaqueId consent) {
        this(id, company, agency, at, referral, consent, null);
    }
}
