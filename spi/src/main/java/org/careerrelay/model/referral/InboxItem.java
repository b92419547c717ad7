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
 * @param detail why the person was not accepted as new, or null where nothing was said (Q5)
 * @param stoppedAt since when nothing that was received may be used, because the person said so, or null (B04)
 * @param feedbackUntil until when the person agrees to the company's being told how it goes on, or null where they do not
 */
public record InboxItem(
        OpaqueId id,
        String company,
        OpaqueId referral,
        OpaqueId person,
        Instant consentedAt,
        Instant receivedAt,
        @Nullable AgencyAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable AnswerDetail detail,
        @Nullable Instant stoppedAt,
        @Nullable Instant feedbackUntil) {

    /**
     * A received referral of somebody who does not agree to the company's being told.
     *
     * @param id see above
     * @param company see above
     * @param referral see above
     * @param person see above
     * @param consentedAt see above
     * @param receivedAt see above
     * @param answer see above
     * @param answeredAt see above
     * @param detail see above
     * @param stoppedAt see above
     */
    public InboxItem(
            OpaqueId id,
            String company,
            OpaqueId referral,
            OpaqueId person,
            Instant consentedAt,
            Instant receivedAt,
            @Nullable AgencyAnswer answer,
            @Nullable Instant answeredAt,
            @Nullable AnswerDetail detail,
            @Nullable Instant stoppedAt) {
        this(id, company, referral, person, consentedAt, receivedAt, answer, answeredAt, detail, stoppedAt, null);
    }

    /**
     * A referral that waits for its answer.
     *
     * @param id the agency's own id of it
     * @param company the key under which the agency knows the sending company
     * @param referral the company's opaque reference
     * @param person the agency's pseudonym of the person
     * @param consentedAt when the person agreed
     * @param receivedAt when it arrived
     * @return the referral
     */
    public static InboxItem waiting(
            OpaqueId id, String company, OpaqueId referral, OpaqueId person, Instant consentedAt, Instant receivedAt) {
        return new InboxItem(id, company, referral, person, consentedAt, receivedAt, null, null, null, null);
    }

    /**
     * The same about somebody else.
     *
     * @param other the pseudonym
     * @return the changed referral
     */
    public InboxItem about(OpaqueId other) {
        return new InboxItem(
                id,
                company,
                referral,
                other,
                consentedAt,
                receivedAt,
                answer,
                answeredAt,
                detail,
                stoppedAt,
                feedbackUntil);
    }

    /**
     * The same with an answer.
     *
     * @param value the answer
     * @param at when it was given
     * @param why the detail, or null
     * @return the answered referral
     */
    public InboxItem answered(@Nullable AgencyAnswer value, @Nullable Instant at, @Nullable AnswerDetail why) {
        return new InboxItem(
                id, company, referral, person, consentedAt, receivedAt, value, at, why, stoppedAt, feedbackUntil);
    }

    /**
     * The same once nothing of it may be used any more.
     *
     * @param at since when
     * @return the stopped referral
     */
    public InboxItem stopped(@Nullable Instant at) {
        return new InboxItem(
                id, company, referral, person, consentedAt, receivedAt, answer, answeredAt, detail, at, feedbackUntil);
    }

    /**
     * The same with the person's word on what the company may be told.
     *
     * @param until until when it may be told how it goes on, or null
     * @return the changed referral
     */
    public InboxItem feedback(@Nullable Instant until) {
        return new InboxItem(
                id, company, referral, person, consentedAt, receivedAt, answer, answeredAt, detail, stoppedAt, until);
    }
}
