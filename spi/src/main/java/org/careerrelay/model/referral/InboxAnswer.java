package org.careerrelay.model.referral;

import org.careerrelay.model.OpaqueId;

/**
 * An agency's decision on a referral it received.
 *
 * @param company key of the company
 * @param referral the company's opaque reference
 * @param answer the decision
 */
public record InboxAnswer(String company, OpaqueId referral, AgencyAnswer answer) {}
