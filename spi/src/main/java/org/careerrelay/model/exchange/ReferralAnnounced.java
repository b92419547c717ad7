package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;

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
 */
public record ReferralAnnounced(
        OpaqueId id, String company, String agency, Instant at, OpaqueId referral, OpaqueId consent)
        implements ExchangeMessage {}
