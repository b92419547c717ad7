package org.careerrelay.model.consent;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.jspecify.annotations.Nullable;

/** What became of a consent form. */
public sealed interface ConsentOutcome {

    /**
     * Consent is given, and the hand-over is on its way.
     *
     * @param consent the consent
     * @param at when
     * @param repeated true when it had been given before; nothing was done again (V-L8)
     * @param continueAt the agency's page with the opaque reference, where the person goes on by themselves (SELF_ENTRY), or null where nothing
     *     is left for them to do
     */
    record Given(
            OpaqueId consent,
            Instant at,
            boolean repeated,
            @Nullable URI continueAt) implements ConsentOutcome {

        /**
         * Nothing is left for the person to do.
         *
         * @param consent see above
         * @param at see above
         * @param repeated see above
         */
        public Given(OpaqueId consent, Instant at, boolean repeated) {
            this(consent, at, repeated, null);
        }
    }

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
