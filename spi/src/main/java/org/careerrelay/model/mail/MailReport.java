package org.careerrelay.model.mail;

import java.util.List;
import org.careerrelay.model.pii.RawToken;

/**
 * What an incoming message says of a mail that was sent before: a delivery status notification (RFC 3464), a feedback report (RFC 5965), or neither. It is a
 * claim of somebody outside until the engine has looked at the references in it.
 */
public sealed interface MailReport {

    /**
     * By what the mails it is about may be known.
     *
     * @return the references, the most trustworthy first; empty where it is no report
     */
    default List<MailReference> mails() {
        return List.of();
    }

    /**
     * The mail did not arrive, and nobody tries any longer.
     *
     * @param mails by what the mail may be known
     * @param status the enhanced status code (RFC 3463), such as {@code 5.1.1}; empty where none is given
     */
    record Failed(List<MailReference> mails, String status) implements MailReport {

        /** Copies the list. */
        public Failed {
            mails = List.copyOf(mails);
        }
    }

    /**
     * The mail has not arrived yet; its server goes on trying, and a later report says how it ended.
     *
     * @param mails by what the mail may be known
     * @param status the enhanced status code (RFC 3463); empty where none is given
     */
    record Delayed(List<MailReference> mails, String status) implements MailReport {

        /** Copies the list. */
        public Delayed {
            mails = List.copyOf(mails);
        }
    }

    /**
     * The mail was delivered, or passed on to where no more is heard of it.
     *
     * @param mails by what the mail may be known
     */
    record Delivered(List<MailReference> mails) implements MailReport {

        /** Copies the list. */
        public Delivered {
            mails = List.copyOf(mails);
        }
    }

    /**
     * The addressee told their mail provider that they did not want the mail.
     *
     * @param mails by what the mail may be known
     * @param type what the provider calls it: {@code abuse}, {@code fraud} or {@code opt-out}
     * @param unsubscribing tokens of the links by which the mail said one can unsubscribe, where the provider left them in
     */
    record Complaint(List<MailReference> mails, String type, List<RawToken> unsubscribing) implements MailReport {

        /** Copies the lists. */
        public Complaint {
            mails = List.copyOf(mails);
            unsubscribing = List.copyOf(unsubscribing);
        }
    }

    /**
     * The message says nothing about a mail of ours that could be relied on.
     *
     * @param reason why
     */
    record NotAReport(Reason reason) implements MailReport {}

    /** Why a message is no report. */
    enum Reason {
        /** An ordinary message, such as an answer of a person or of a program while somebody is away. */
        OTHER_MAIL,
        /** A report of another kind: of an opening, of a failed authentication, of a virus, or that a mail is not unwanted after all. */
        OTHER_REPORT,
        /** A report that does not say what became of the mail, or says two different things. */
        UNCLEAR,
        /** A report that names no mail. */
        NO_MAIL_NAMED,
        /** Longer or more deeply nested than any report. */
        TOO_LARGE
    }
}
