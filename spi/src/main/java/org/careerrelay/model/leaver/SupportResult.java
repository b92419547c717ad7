package org.careerrelay.model.leaver;

import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.link.NoLinkReason;

/** What became of the support of one person. */
public sealed interface SupportResult {

    /**
     * Of whom.
     *
     * @return the company's key of the exit case, or the id of the step-up
     */
    String key();

    /**
     * The mail with the link is on its way.
     *
     * @param key the company's key of the exit case, or the id of the step-up
     * @param application by what the queue of mails, {@code revoke} and {@code feedback} know it
     * @param referral reference of the referral that may come of it
     * @param repeated true when the very same was given before; nothing was done again
     */
    record Linked(String key, String application, OpaqueId referral, boolean repeated) implements SupportResult {}

    /**
     * There is no link to give: nothing was stored, and no mail goes.
     *
     * @param key the company's key of the exit case, or the id of the step-up
     * @param reason why
     */
    record WithoutLink(String key, NoLinkReason reason) implements SupportResult {}

    /**
     * It is not confirmed, or not by today, that the person leaves; nothing was done (C17).
     *
     * @param key the company's key of the exit case
     * @param state where the case stands
     */
    record NotConfirmed(String key, ExitState state) implements SupportResult {}

    /**
     * Nothing is known by that key; nothing was done.
     *
     * @param key the key
     */
    record Unknown(String key) implements SupportResult {}

    /**
     * A link was given before with another name or address; nothing was done (A21).
     *
     * @param key the company's key of the exit case, or the id of the step-up
     */
    record Conflict(String key) implements SupportResult {}

    /**
     * It was refused; nothing was done.
     *
     * @param key the company's key of the exit case, or the id of the step-up
     * @param violations all that is wrong
     */
    record Invalid(String key, List<Violation> violations) implements SupportResult {

        /** Copies the list. */
        public Invalid {
            violations = List.copyOf(violations);
        }
    }
}
