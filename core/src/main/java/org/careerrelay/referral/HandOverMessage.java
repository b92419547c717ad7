package org.careerrelay.referral;

import org.careerrelay.consent.HandOverContent;
import org.careerrelay.consent.ValidConsent;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.exchange.ReferralAnnounced;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.provision.Provenance;

/** Puts a hand-over together: the only place where one is made, and it cannot be made without a {@link ValidConsent}. */
final class HandOverMessage {

    private HandOverMessage() {}

    static ReferralHandOver of(
            ValidConsent consent, OpaqueId message, String company, HandOverContent content, Provenance provenance) {
        return new ReferralHandOver(
                message,
                company,
                consent.recipient(),
                consent.givenAt(),
                consent.referral(),
                consent.consent(),
                content.answers(),
                provenance,
                content.kind(),
                consent.feedbackUntil());
    }

    /** The reference alone: the person types the rest at the agency. */
    static ReferralAnnounced announcement(ValidConsent consent, OpaqueId message, String company) {
        return new ReferralAnnounced(
                message,
                company,
                consent.recipient(),
                consent.givenAt(),
                consent.referral(),
                consent.consent(),
                consent.feedbackUntil());
    }
}
