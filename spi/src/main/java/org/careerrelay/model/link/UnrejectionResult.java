package org.careerrelay.model.link;

import java.util.List;
import org.careerrelay.model.Violation;

/**
 * What became of taking one rejection back (A17). Whether somebody had agreed before is not said: the company learns of one person's referral only with that person's consent
 * (design, section 4).
 */
public sealed interface UnrejectionResult {

    /**
     * Which one.
     *
     * @return the company's id of the application as it was given; may be empty where that was the fault
     */
    String application();

    /**
     * Its mail had not gone and never goes: name and address are deleted. The person hears nothing of it, unless a try before had been broken off when the mail server's answer was due: then
     * the server may have it all the same.
     *
     * @param application the company's id of the application
     * @param repeated true when it had been taken back before; nothing was done again
     */
    record BeforeMail(String application, boolean repeated) implements UnrejectionResult {}

    /**
     * Its mail had gone, is going at this moment, had been refused for good ({@code MAIL_FAILED}: nobody got it), or is the host's to send; telling the person is the company's own. A link in it takes no new consent from now on, and answers like every other
     * invalid one. What somebody agreed to before stays theirs.
     *
     * @param application the company's id of the application
     * @param repeated true when it had been taken back before; nothing was done again
     */
    record AfterMail(String application, boolean repeated) implements UnrejectionResult {}

    /**
     * No rejection of it is known; nothing was done.
     *
     * @param application the company's id of the application
     */
    record NotRejected(String application) implements UnrejectionResult {}

    /**
     * It was refused; nothing was done.
     *
     * @param application the company's id of the application
     * @param violations all that is wrong
     */
    record Invalid(String application, List<Violation> violations) implements UnrejectionResult {

        /** Copies the list. */
        public Invalid {
            violations = List.copyOf(violations);
        }
    }
}
