package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.provision.Provenance;
import org.careerrelay.model.provision.TransferKind;
import org.jspecify.annotations.Nullable;

/**
 * From company to agency: a person agreed to be registered, and this is what they typed (FORM), or what the
 * company hands over of its own with their consent (ASSISTED).
 *
 * @param id the message's id
 * @param company key of the company
 * @param agency key of the agency
 * @param at when the person agreed
 * @param referral the opaque reference the agency answers with
 * @param consent the consent it rests on
 * @param answers what is handed over
 * @param provenance who hands it over and how they came to have it, or null from an installation before version 3
 * @param kind in which way it is handed over: FORM or ASSISTED
 * @param feedbackUntil until when the person agrees to the company's being told how it goes on, or null where they do not
 */
public record ReferralHandOver(
        OpaqueId id,
        String company,
        String agency,
        Instant at,
        OpaqueId referral,
        OpaqueId consent,
        RelayAnswers answers,
        @Nullable Provenance provenance,
        TransferKind kind,
        @Nullable Instant feedbackUntil)
        implements ExchangeMessage {

    /**
     * A hand-over of somebody who does not agree to the company's being told.
     *
     * @param id see above
     * @param company see above
     * @param agency see above
     * @param at see above
     * @param referral see above
     * @param consent see above
     * @param answers see above
     * @param provenance see above
     * @param kind see above
     */
    public ReferralHandOver(
            OpaqueId id,
            String company,
            String agency,
            Instant at,
            OpaqueId referral,
            OpaqueId consent,
            RelayAnswers answers,
            @Nullable Provenance provenance,
            TransferKind kind) {
        this(id, company, agency, at, referral, consent, answers, provenance, kind, null);
    }

    /**
     * A hand-over of what the person typed.
     *
     * @param id see above
     * @param company see above
     * @param agency see above
     * @param at see above
     * @param referral see above
     * @param consent see above
     * @param answers see above
     * @param provenance see above
     */
    public ReferralHandOver(
            OpaqueId id,
            String company,
            String agency,
            Instant at,
            OpaqueId referral,
            OpaqueId consent,
            RelayAnswers answers,
            @Nullable Provenance provenance) {
        this(id, company, agency, at, referral, consent, answers, provenance, TransferKind.FORM);
    }

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
