package org.careerrelay.model.mail;

import java.util.Locale;

/**
 * What the templates of a rejection mail may name in double braces (A13). Names that stand here are replaced; any other is text and stays as it is
 * written, so that a system that sends itself can have places of its own. {@code {{#job}}...{{/job}}} is printed only where there is a job,
 * {@code {{^job}}...{{/job}}} only where there is none; and so for each name. A value is never taken for a template.
 */
public enum MailVariable {
    /** The applicant's name, exactly as the company writes it. */
    NAME,
    /** The company's registered name. */
    COMPANY,
    /** Title of the job; may be empty. */
    JOB,
    /** The stage that was reached; may be empty. */
    STAGE,
    /** A word of the interviewer to this person; may be empty. */
    NOTE,
    /** The company's id of the application. */
    APPLICATION,
    /** Where the relay block goes; empty where the mail goes without. */
    RELAY;

    /**
     * The name between the braces.
     *
     * @return such as {@code name}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The place as it stands in a template.
     *
     * @return such as <code>{{name}}</code>
     */
    public String place() {
        return "{{" + key() + "}}";
    }
}
