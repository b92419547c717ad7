package org.careerrelay.model.referral;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;

/**
 * An agency's answer to one referral.
 *
 * @param referral the opaque reference the agency received
 * @param answer the answer
 * @param answeredAt when the agency decided
 */
public record Acknowledgement(OpaqueId referral, AgencyAnswer answer, Instant answeredAt) {}
