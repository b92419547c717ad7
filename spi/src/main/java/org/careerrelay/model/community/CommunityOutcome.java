package org.careerrelay.model.community;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.Violation;

/** What became of something that somebody did on the community's page. */
public sealed interface CommunityOutcome {

    /**
     * They are a member.
     *
     * @param until from when no longer
     */
    record Joined(Instant until) implements CommunityOutcome {}

    /** They are no member, and were perhaps none before. */
    record Left() implements CommunityOutcome {}

    /**
     * Something is missing; nothing was done.
     *
     * @param violations all that is
     */
    record Incomplete(List<Violation> violations) implements CommunityOutcome {

        /** Copies the list. */
        public Incomplete {
            violations = List.copyOf(violations);
        }
    }

    /** What was shown is not what is shown now; nothing was done. */
    record NoticeChanged() implements CommunityOutcome {}

    /**
     * It is not the address that received the mail.
     *
     * @param triesLeft how many tries are left
     */
    record WrongAddress(int triesLeft) implements CommunityOutcome {}

    /**
     * After too many wrong addresses nothing is taken for a while.
     *
     * @param until until when
     */
    record Locked(Instant until) implements CommunityOutcome {}

    /** The link opens nothing, or the company does not ask. */
    record InvalidLink() implements CommunityOutcome {}
}
