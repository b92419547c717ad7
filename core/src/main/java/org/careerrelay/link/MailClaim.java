package org.careerrelay.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.mail.MailReport;
import org.careerrelay.model.mail.MailReportCount;
import org.careerrelay.model.mail.MailReportResult;
import org.careerrelay.model.mail.MailReturn;
import org.careerrelay.model.mail.MailReturnKind;
import org.careerrelay.model.pii.RawToken;
import org.jspecify.annotations.Nullable;

/**
 * A report and the one mail that it is about. It is a class and not a record, since two reports that say the same are still two.
 */
final class MailClaim {

    private final MailReport report;
    private final @Nullable OpaqueId rejection;

    private MailClaim(MailReport report, @Nullable OpaqueId rejection) {
        this.report = report;
        this.rejection = rejection;
    }

    /** A report that bears the signatures of two mails is about none: somebody has put it together. */
    static MailClaim of(MailReport report, MailReferences references) {
        List<OpaqueId> signed = report.mails().stream()
                .flatMap(mail -> references.verify(mail).stream())
                .distinct()
                .toList();
        return new MailClaim(report, signed.size() == 1 ? signed.get(0) : null);
    }

    /** The rejection that the mail told of, or null where it is no mail of ours. */
    @Nullable
    OpaqueId rejection() {
        return rejection;
    }

    /** The rejection, where it is a tenant's. */
    Stream<OpaqueId> of(TenantId tenant) {
        return Stream.ofNullable(rejection).filter(id -> id.tenant().equals(tenant));
    }

    /** The unsubscribe links of a mail that was complained of. */
    List<RawToken> unsubscribing() {
        return report instanceof MailReport.Complaint complaint ? complaint.unsubscribing() : List.of();
    }

    /** What is to be kept of it. */
    Optional<MailReturn> mailReturn(Instant now) {
        if (rejection != null && report instanceof MailReport.Failed failed) {
            return Optional.of(new MailReturn(rejection, MailReturnKind.BOUNCED, failed.status(), now));
        }
        if (rejection != null && report instanceof MailReport.Complaint complaint) {
            return Optional.of(new MailReturn(rejection, MailReturnKind.COMPLAINED, complaint.type(), now));
        }
        return Optional.empty();
    }

    /** What became of it where no mail is there. */
    MailReportResult withoutMail() {
        return report instanceof MailReport.NotAReport none
                ? new MailReportResult.Ignored(none.reason())
                : new MailReportResult.Unknown();
    }

    /** What became of it. */
    MailReportResult result(@Nullable StoredRejection stored, boolean fresh) {
        if (stored == null) {
            return withoutMail();
        }
        String application = stored.companyApplication();
        if (!(report instanceof MailReport.Failed || report instanceof MailReport.Complaint)) {
            return new MailReportResult.NothingToKeep(application);
        }
        MailReturnKind kind = report instanceof MailReport.Failed ? MailReturnKind.BOUNCED : MailReturnKind.COMPLAINED;
        return fresh ? new MailReportResult.Taken(application, kind) : new MailReportResult.Repeated(application, kind);
    }

    static MailReportCount count(List<MailReportResult> results) {
        return new MailReportCount(
                taken(results, MailReturnKind.BOUNCED),
                taken(results, MailReturnKind.COMPLAINED),
                number(results, MailReportResult.Repeated.class),
                number(results, MailReportResult.NothingToKeep.class),
                number(results, MailReportResult.Unknown.class),
                number(results, MailReportResult.Ignored.class));
    }

    private static long taken(List<MailReportResult> results, MailReturnKind kind) {
        return results.stream()
                .filter(result -> result instanceof MailReportResult.Taken taken && taken.kind() == kind)
                .count();
    }

    private static long number(List<MailReportResult> results, Class<? extends MailReportResult> type) {
        return results.stream().filter(type::isInstance).count();
    }
}
