package org.careerrelay.link;

import java.time.Instant;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.sending.SendingNote;
import org.careerrelay.sending.SendingRules;

/**
 * When the mails of rejections that are taken now go.
 *
 * @param policy the company's policy
 * @param mailing who sends; of what the host sends nothing is known, and so it goes at once
 * @param now the time
 */
record MailTurns(SendingPolicy policy, Mailing mailing, Instant now) {

    /** The earliest moment at which a mail goes. A link's time begins then: while its mail waits nobody can use it. */
    Instant of(StoredRejection rejection, RejectionDraft draft) {
        return mailing == Mailing.HOST
                ? now
                : SendingRules.earliest(
                        policy, rejection.decidedAt(), draft.rejection().notBefore(), now);
    }

    /** What is known of it when its turn comes. */
    SendingNote note(RejectionDraft draft) {
        return new SendingNote(draft.rejection().notBefore() != null, false);
    }
}
