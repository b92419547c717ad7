package org.careerrelay.model.referral;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * A referral that an agency received, as it lies in the agency's storage.
 *
 * @param id the agency's own id of it
 * @param company the key under which the agency knows the sending company
 * @param referral the company's opaque reference; unique per company
 * @param person the agency's pseudonym of the person
 * @param consentedAt when the person agreed
 * @param receivedAt when it arrived
 * @param answer the agency's answer, or null while there is none
 * @param answeredAt when it was given, or null while there is none
 */
public record InboxItem(
        OpaqueId id,
        String company,
        OpaqueId referral,
        OpaqueId person,
        Instant consentedAt,
        Instant receivedAt,
        @Nullable AgencyAnswer answer,
        @Nullable Instant answeredAt) {}
