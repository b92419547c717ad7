package org.careerrelay.model.intake;

import org.careerrelay.model.link.UnrejectionResult;

/** What became of a message of an applicant tracking system. */
public sealed interface MessageResult {

    /**
     * The application was decided upon, or was before: messages may come twice.
     *
     * @param result what became of its row
     */
    record Taken(IntakeResult result) implements MessageResult {}

    /**
     * The rejection was taken back, or there was none.
     *
     * @param result what became of that
     */
    record Reopened(UnrejectionResult result) implements MessageResult {}

    /** A later message about the same application came first: this one changes nothing. */
    record Overtaken() implements MessageResult {}

    /** In a dry run: the application is open again, and nothing is done. */
    record Noted() implements MessageResult {}
}
