package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.referral.AgencyAnswer;

/**
 * From agency to company: the agency's answer.
 *
 * @param id the message's id
 * @param company key of the company
 * @param agency key of the agency
 * @param at when the agency decided
 * @param referral the reference of the hand-over
 * @param answer the answer
 */
public record ReferralAcknowledged(
        OpaqueId id, String company, String agency, Instant at, OpaqueId referral, AgencyAnswer answer)
        implements ExchangeMessage {}
