package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;

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
 */
public record ReferralHandOver(
        OpaqueId id,
        String company,
        String agency,
        Instant at,
        OpaqueId referral,
        OpaqueId consent,
        RelayAnswers answers)
        implements ExchangeMessage {}
