package org.careerrelay.model.link;

import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;

/** What became of one rejection of a batch (design, section 8: good rows are kept, bad ones explained). */
public sealed interface RejectionResult {

    /**
     * Which one.
     *
     * @return the company's id of the application as it was given; may be empty where that was the fault
     */
    String application();

    /**
     * Its mail is on the way and carries a personal link.
     *
     * @param application the company's id of the application
     * @param referral reference of the referral that may come of it
     * @param repeated true when the very same rejection had been taken before; nothing was done again
     */
    record Linked(String application, OpaqueId referral, boolean repeated) implements RejectionResult {}

    /**
     * Its mail is on the way without the relay block; with {@link NoLinkReason#ERASED}, {@link NoLinkReason#UNDER_AGE} and {@link NoLinkReason#TAKEN_BACK}
     * nothing was stored and no mail goes.
     *
     * @param application the company's id of the application
     * @param reason why
     * @param repeated true when the very same rejection had been taken before; nothing was done again
     */
    record WithoutLink(String application, NoLinkReason reason, boolean repeated) implements RejectionResult {}

    /**
     * The application had been rejected before with another body, or its link was given before the applicant was known to be under age; nothing was
     * done (A21).
     *
     * @param application the company's id of the application
     */
    record Conflict(String application) implements RejectionResult {}

    /**
     * It was refused; nothing was done.
     *
     * @param application the company's id of the application
     * @param violations all that is wrong
     */
    record Invalid(String application, List<Violation> violations) implements RejectionResult {

        /** Copies the list. */
        public Invalid {
            violations = List.copyOf(violations);
        }
    }
}
