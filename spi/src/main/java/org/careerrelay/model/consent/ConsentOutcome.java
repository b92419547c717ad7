package org.careerrelay.model.consent;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;

/** What became of a consent form. */
public sealed interface ConsentOutcome {

    /**
     * Consent is given, and the hand-over is on its way.
     *
     * @param consent the consent
     * @param at when
     * @param repeated true when it had been given before; nothing was done again (V-L8)
     */
    record Given(OpaqueId consent, Instant at, boolean repeated) implements ConsentOutcome {}

    /**
     * The form is incomplete; nothing was stored, and an empty proof is no attempt.
     *
     * @param violations all that is wrong
     */
    record Incomplete(List<Violation> violations) implements ConsentOutcome {

        /** Copies the list. */
        public Incomplete {
            violations = List.copyOf(violations);
        }
    }

    /**
     * The typed address is not the one that received the mail.
     *
     * @param triesLeft how many tries are left before the link is locked
     */
    record WrongAddress(int triesLeft) implements ConsentOutcome {}

    /**
     * Too many wrong addresses were typed.
     *
     * @param until when it can be tried again
     */
    record Locked(Instant until) implements ConsentOutcome {}

    /** What was shown is no longer what holds, such as another agency: it must be shown and agreed to anew. Nothing was stored. */
    record NoticeChanged() implements ConsentOutcome {}

    /** The link is unknown, expired or revoked; which of them is not said. */
    record InvalidLink() implements ConsentOutcome {}

    /** No consent is taken now: the agency's licence has ended, or the consent was withdrawn. */
    record Closed() implements ConsentOutcome {}
}
