package org.careerrelay.model.mail;

/** What became of a report about a mail. */
public sealed interface MailReportResult {

    /**
     * It was written down.
     *
     * @param application the company's id of the application that the mail was about
     * @param kind as what the mail came back
     */
    record Taken(String application, MailReturnKind kind) implements MailReportResult {}

    /**
     * It had been written down before; nothing changed.
     *
     * @param application the company's id of the application that the mail was about
     * @param kind as what the mail came back
     */
    record Repeated(String application, MailReturnKind kind) implements MailReportResult {}

    /**
     * It is about one of the mails, and says nothing that is kept: it was delivered, or is late.
     *
     * @param application the company's id of the application that the mail was about
     */
    record NothingToKeep(String application) implements MailReportResult {}

    /** It is about no mail that the company sent, about two of them, or forged; nothing changed. */
    record Unknown() implements MailReportResult {}

    /**
     * It is no report; nothing changed.
     *
     * @param reason why
     */
    record Ignored(MailReport.Reason reason) implements MailReportResult {}
}
