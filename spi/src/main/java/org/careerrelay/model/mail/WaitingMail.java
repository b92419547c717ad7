package org.careerrelay.model.mail;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;

/**
 * A rejection mail that was not sent yet. It tells the company nothing but what it has commanded itself.
 *
 * @param id its id, after which the next page begins
 * @param application the company's id of the application
 * @param job title of the job; empty where there is none, or where name and address are kept no longer
 * @param since when the rejection was taken
 * @param due when it goes at the earliest; of one that waits to be approved, when it would go as the policy was when it was taken
 * @param state how it stands
 */
public record WaitingMail(OpaqueId id, String application, String job, Instant since, Instant due, State state) {

    /** How an unsent mail stands. */
    public enum State {
        /** It goes when its time has come. */
        WAITING,
        /** Somebody has to approve it. */
        HELD,
        /** It is being sent: it may have gone already. */
        SENDING,
        /** Sending was given up; the operator can have it tried again. */
        GIVEN_UP
    }
}
