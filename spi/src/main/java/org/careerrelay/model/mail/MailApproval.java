package org.careerrelay.model.mail;

import java.time.Instant;

/** What became of the approval of one mail (A16). */
public sealed interface MailApproval {

    /**
     * Which one.
     *
     * @return the company's id of the application
     */
    String application();

    /**
     * It goes.
     *
     * @param application the company's id of the application
     * @param due when, at the earliest
     */
    record Approved(String application, Instant due) implements MailApproval {}

    /**
     * It does not wait to be approved: it was approved or cancelled before, or nobody had to approve it.
     *
     * @param application the company's id of the application
     */
    record NotHeld(String application) implements MailApproval {}

    /**
     * It waited for longer than its name and address are kept, and never goes: it was cancelled, and its link ended unseen. Telling the person is the company's own.
     *
     * @param application the company's id of the application
     */
    record Expired(String application) implements MailApproval {}

    /**
     * No rejection of it is known.
     *
     * @param application the company's id of the application
     */
    record Unknown(String application) implements MailApproval {}
}
