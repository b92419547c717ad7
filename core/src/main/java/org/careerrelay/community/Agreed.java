package org.careerrelay.community;

import java.time.Instant;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.community.MembershipOrigin;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * That somebody agreed.
 *
 * @param person the pseudonym
 * @param reference the company's id of the person
 * @param purpose to what
 * @param origin how that is known
 * @param notice what they read
 * @param agreedAt when
 * @param validUntil from when it holds no longer
 * @param consent the consent that it is part of, or null
 * @param evidence where the company keeps what was signed, or null
 * @param recordedBy who recorded it
 * @param interests what they would like to hear of, as typed; none leaves what was said before
 */
public record Agreed(
        OpaqueId person,
        String reference,
        Purpose purpose,
        MembershipOrigin origin,
        NoticeReference notice,
        Instant agreedAt,
        Instant validUntil,
        @Nullable OpaqueId consent,
        @Nullable String evidence,
        String recordedBy,
        Set<String> interests) {}
