package org.careerrelay.mail;

import java.io.Serial;
import org.careerrelay.model.mail.MailReport.Reason;

/** A message is no report. It carries the reason and nothing of the message, and no stack trace: it is an answer, not a fault. */
final class NoReportException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    NoReportException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
