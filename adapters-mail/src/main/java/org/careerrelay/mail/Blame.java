package org.careerrelay.mail;

import org.careerrelay.spi.mail.MailOutcome;

/** What has to change before a letter can go. */
enum Blame {
    /** The company's or the server's settings: every letter sent with them has the same fault. */
    SENDER,

    /** What is said about the addressee. */
    ADDRESSEE;

    MailOutcome outcome(String code) {
        return this == SENDER ? new MailOutcome.SenderFault(code) : new MailOutcome.PermanentFailure(code);
    }
}
