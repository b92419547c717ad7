package org.careerrelay.model.community;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * That somebody agreed to be kept and written to for one purpose (B05, C11). Rows are added and ended, never changed otherwise: who agrees again has another one. Whether it stands is not in
 * the row alone: the last thing that the person said decides.
 *
 * @param id its id
 * @param person the pseudonym
 * @param reference the company's id of the person: of an application, or of somebody who works or worked there
 * @param purpose what was agreed to: {@link Purpose#RECONTACT_RETENTION} or {@link Purpose#ALUMNI_COMMUNITY}
 * @param origin how that is known
 * @param notice what they read
 * @param agreedAt when they agreed
 * @param validUntil from when it holds no longer
 * @param consent of {@link MembershipOrigin#RELAY_FORM} the consent that it is part of, or null
 * @param evidence of {@link MembershipOrigin#COLLECTED} where the company keeps what was signed, as an opaque reference, or null
 * @param recordedBy who recorded it, as an opaque reference
 * @param endedAt when it ended before its time, or null
 * @param end why, or null
 */
public record Membership(
        OpaqueId id,
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
        @Nullable Instant endedAt,
        @Nullable MembershipEnd end) {

    /**
     * The same, ended.
     *
     * @param at when
     * @param cause why
     * @return the changed row
     */
    public Membership ended(Instant at, MembershipEnd cause) {
        return new Membership(
                id,
                person,
                reference,
                purpose,
                origin,
                notice,
                agreedAt,
                validUntil,
                consent,
                evidence,
                recordedBy,
                at,
                cause);
    }
}
