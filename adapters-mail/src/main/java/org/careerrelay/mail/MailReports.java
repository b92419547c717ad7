package org.careerrelay.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.mail.MailReference;
import org.careerrelay.model.mail.MailReport;
import org.careerrelay.model.mail.MailReport.Reason;

/**
 * Reads what comes back to a sender: delivery status notifications (RFC 3464, RFC 6533), feedback reports (RFC 5965), and the bounces of servers that know no
 * standard, as far as one can be sure of them. A pure function of the message.
 *
 * <p>What it reads comes from anybody. Nothing in a message makes it fail, and what a message claims is believed by nobody before the engine has looked at the
 * signature of the mail it names: {@code company.mails().returned(...)}, {@code operator().returned(...)}.
 */
public final class MailReports {

    /** A copy of one of our mails is a hundredth of this. */
    private static final int LARGEST = 5_000_000;

    private static final Set<String> STATUS = Set.of("message/delivery-status", "message/global-delivery-status");
    private static final Set<String> COMPLAINTS = Set.of("abuse", "fraud", "opt-out");

    private MailReports() {}

    /**
     * Reads a message.
     *
     * @param message the message as it was received, at most 5 MB
     * @return what it says
     */
    public static MailReport read(byte[] message) {
        if (message.length > LARGEST) {
            return new MailReport.NotAReport(Reason.TOO_LARGE);
        }
        try {
            MailReport report = report(IncomingPart.read(new String(message, StandardCharsets.ISO_8859_1)));
            return report.mails().isEmpty() ? new MailReport.NotAReport(Reason.NO_MAIL_NAMED) : report;
        } catch (NoReportException none) {
            return new MailReport.NotAReport(none.reason());
        }
    }

    /**
     * Reads a message, and not more of it than a report may have.
     *
     * @param message the message as it was received; it is not closed
     * @return what it says
     * @throws IOException when it cannot be read
     */
    public static MailReport read(InputStream message) throws IOException {
        return read(message.readNBytes(LARGEST + 1));
    }

    private static MailReport report(IncomingPart message) throws NoReportException {
        List<MailReference> mails = NamedMails.of(message);
        Optional<IncomingPart> feedback = message.all()
                .filter(part -> part.type().equals("message/feedback-report"))
                .findFirst();
        if (feedback.isPresent()) {
            return complaint(message, IncomingFields.read(feedback.get().text(), 0), mails);
        }
        Optional<IncomingPart> status =
                message.all().filter(part -> STATUS.contains(part.type())).findFirst();
        if (status.isPresent()) {
            return DeliveryStatus.read(status.get().text(), mails);
        }
        if (message.all().anyMatch(part -> part.type().equals("message/disposition-notification"))) {
            throw new NoReportException(Reason.OTHER_REPORT);
        }
        return FreeFormBounce.read(message);
    }

    /** Only what says that the addressee did not want the mail; "other", and types that are not known, say nothing of the kind (RFC 5965, section 7.3). */
    private static MailReport complaint(IncomingPart message, IncomingFields feedback, List<MailReference> mails)
            throws NoReportException {
        List<String> types = feedback.all("feedback-type");
        String type = types.size() == 1 ? types.get(0).strip().toLowerCase(Locale.ROOT) : "";
        if (type.isEmpty()) {
            throw new NoReportException(Reason.UNCLEAR);
        }
        if (!COMPLAINTS.contains(type)) {
            throw new NoReportException(Reason.OTHER_REPORT);
        }
        return new MailReport.Complaint(mails, type, UnsubscribeLinks.of(message));
    }
}
