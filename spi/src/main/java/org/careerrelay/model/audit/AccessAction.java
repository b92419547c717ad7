package org.careerrelay.model.audit;

/** What is done with what is kept about people; the name is what is stored: never rename one. */
public enum AccessAction {
    /** Shows all that is kept about a person. */
    DISCLOSE(true),
    /** Shows to whom a person's data was given, and from whom it came. */
    EXTRACT_PROVISIONS(true),
    /** Hands a person's data out in a form that another can read. */
    EXPORT_PERSON(true),
    /** Shows a consent with its events. */
    READ_CONSENT(true),
    /** Hands out a company's consents, all of them. */
    EXPORT_CONSENTS(true),
    /** Takes consents over from elsewhere. */
    IMPORT_CONSENTS(true),
    /** Opens a record that the law makes us keep. */
    READ_LEGAL_RECORD(true),
    /** Shows requests of people, or what became of an erasure. */
    READ_REQUESTS(true),
    /** Takes a request of a person down, or decides on it. */
    HANDLE_REQUEST(true),
    /** Looks whether somebody is known. */
    IDENTIFY(true),
    /** Corrects a person's data. */
    CORRECT(true),
    /** Stops the use or the provision of a person's data. */
    STOP_USE(true),
    /** Erases a person. */
    ERASE(true),
    /** Puts somebody on the list of those who are not written to any more. */
    SUPPRESS(true),
    /** Takes somebody off that list. */
    LIFT_SUPPRESSION(true),
    /** Looks whether applicants came back. */
    RECOGNISE(true),
    /** Says that applications are, or are not, of one person. */
    DECIDE_IDENTITY(true),
    /** Shows which mails wait. */
    READ_WAITING_MAILS(true),
    /** Approves or cancels mails that wait. */
    DECIDE_MAILS(true),
    /** Shows which mails did not arrive, and whose readers complained. */
    READ_RETURNED_MAILS(true),
    /** Looks whether, and from when, people whom the company rejected are asked to apply again. */
    READ_REAPPLICATION(true),
    /** Asks the other companies of the group whether applicants are known there. */
    RECOGNISE_IN_GROUP(true),
    /** Records what happens in people's lives with the company. */
    RECORD_LIFECYCLE(true),
    /** Shows a person's way with the company. */
    READ_THREAD(true),
    /** Records a step of an exit case. */
    RECORD_EXIT(true),
    /** Shows an exit case with its interview. */
    READ_EXIT(true),
    /** Records who agreed to be kept and written to, who left, and by what they are looked for. */
    RECORD_COMMUNITY(true),
    /** Shows who may be written to. */
    READ_COMMUNITY(true),
    /** Notes how people who left are connected again. */
    RECORD_RECONNECTION(true),
    /** Shows steps elsewhere that people have released. */
    READ_STEP_UPS(true),
    /** Shows what applicants wrote into a survey in their own words. */
    READ_SURVEY_COMMENTS(true),
    /** Erases what applicants wrote into a survey. */
    ERASE_SURVEY_COMMENTS(true),
    /** Gives people who leave a link of their own. */
    SUPPORT_LEAVER(true),
    /** Tells another company of the group that somebody is known. */
    ANSWER_GROUP(true),
    /** Shows what exit cases tell together. */
    READ_TURNOVER(false),
    /** Counts whom an incident concerns. */
    REPORT_INCIDENT(false),
    /** Reads this log. */
    READ_AUDIT(false),
    /** Shows what the retention would delete. */
    PREVIEW_RETENTION(false),
    /** Deletes what is kept no longer. */
    RUN_RETENTION(false),
    /** Takes everything of a company away and erases it. */
    OFFBOARD(false),
    /** Moves what is sealed under older keys to the newest. */
    RENEW_KEYS(false);

    private final boolean sensitive;

    AccessAction(boolean sensitive) {
        this.sensitive = sensitive;
    }

    /**
     * Whether it is about one person, and so needs a reason (B17).
     *
     * @return true where a reason is needed
     */
    public boolean isSensitive() {
        return sensitive;
    }
}
