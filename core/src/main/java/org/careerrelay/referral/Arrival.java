package org.careerrelay.referral;

import java.time.Instant;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.provision.Provenance;
import org.careerrelay.model.provision.TransferKind;
import org.jspecify.annotations.Nullable;

/**
 * What comes into an agency's inbox.
 *
 * @param kind in which way
 * @param company key of the company
 * @param referral the company's opaque reference
 * @param consent the consent as the company names it
 * @param consentedAt when the person agreed
 * @param answers what the person typed, or the company handed over
 * @param address the address in it
 * @param provenance what the company said of itself, or null where it did not
 * @param feedbackUntil until when the company may be told how it goes on, or null
 */
record Arrival(
        TransferKind kind,
        String company,
        OpaqueId referral,
        OpaqueId consent,
        Instant consentedAt,
        RelayAnswers answers,
        MailAddress address,
        @Nullable Provenance provenance,
        @Nullable Instant feedbackUntil) {

    static Arrival of(ReferralHandOver message, MailAddress address) {
        return new Arrival(
                message.kind(),
                message.company(),
                message.referral(),
                message.consent(),
                message.at(),
                message.answers(),
                address,
                message.provenance(),
                message.feedbackUntil());
    }
}
