package org.careerrelay.model.consent;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;

/**
 * Where a consent stands, without what was agreed to: what decides whether somebody counts.
 *
 * @param referral the referral it belongs to
 * @param state the state of its last event
 * @param givenAt when it was given
 * @param validUntil when it ends by itself
 */
public record ConsentStanding(OpaqueId referral, ConsentState state, Instant givenAt, Instant validUntil) {

    /**
     * Where a consent stands.
     *
     * @param consent the consent
     * @return the same in short
     */
    public static ConsentStanding of(ConsentRecord consent) {
        return new ConsentStanding(consent.referral(), consent.state(), consent.givenAt(), consent.validUntil());
    }
}
