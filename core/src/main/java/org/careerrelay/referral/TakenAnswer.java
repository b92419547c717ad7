package org.careerrelay.referral;

import java.time.Instant;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.Referral;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is taken, and the referral as it was before.
 *
 * @param referral the referral
 * @param answer the answer
 * @param detail what was said beside it, or null
 */
record TakenAnswer(
        Referral referral, AgencyAnswer answer, @Nullable AnswerDetail detail) {

    /** An answer that overtakes the note of its delivery came at once. */
    Instant handedOverAt(Instant now) {
        Instant sentAt = referral.sentAt();
        return sentAt == null ? now : sentAt;
    }
}
