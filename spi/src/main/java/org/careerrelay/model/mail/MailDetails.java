package org.careerrelay.model.mail;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;

/**
 * What a rejection mail can say besides (A13). It is kept until the mail is sent and goes to the applicant alone, never to an agency.
 *
 * @param reason the company's code of the reason, which chooses the text and is not printed; may be empty
 * @param stage the stage that was reached, such as a second interview; may be empty
 * @param note a word of the interviewer to this person; may be empty, and has at most 2,000 characters
 */
public record MailDetails(
        @NotNull @Size(max = MailWording.REASON_MAX) @Pattern(regexp = MailWording.REASON)
        String reason,

        @NotNull @Size(max = 100) @Pattern(regexp = Rejection.LINE)
        String stage,

        @NotNull Pii<String> note) {

    /** How many characters a note has at most. */
    public static final int NOTE_MAX = 2000;

    /** Nothing besides. */
    public static final MailDetails NONE = new MailDetails("", "", Pii.of(""));
}
