package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.support.SupportStage;

/**
 * From agency to company: how far the agency is with a person who agreed to the company's being told (A10, R-30). It may arrive more than once, out of order, and after
 * the consent has ended; then the company refuses it with {@link #WITHOUT_CONSENT}, and the agency counts it among the totals.
 *
 * @param id the message's id, which is also the event's
 * @param company key of the company
 * @param agency key of the agency
 * @param at when it was
 * @param referral the reference of the hand-over
 * @param stage how far it is
 */
public record SupportReported(
        OpaqueId id, String company, String agency, Instant at, OpaqueId referral, SupportStage stage)
        implements ExchangeMessage {

    /** The refusal of one whose person does not agree, or no longer. */
    public static final String WITHOUT_CONSENT = "support.without-consent";
}
