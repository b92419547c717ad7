package org.careerrelay.verification.readme;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.careerrelay.CompanyDesk;
import org.careerrelay.MailQueueDesk;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.link.Unrejection;
import org.careerrelay.model.link.UnrejectionResult;
import org.careerrelay.model.mail.MailApproval;
import org.careerrelay.model.mail.MailCancellation;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.model.mail.WaitingMail;

/** The code of the guide on when mails go. */
final class SendingExample {

    private SendingExample() {}

    static void policy(CompanyDesk acme) {
        // guide
        acme.mail(SendingPolicy.atOnce()
                .after(Duration.ofHours(24)) // after the decision
                .quietBetween(LocalTime.of(21, 0), LocalTime.of(8, 0)) // in Asia/Tokyo
                .quietOn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .onApproval());
        // end
    }

    static List<RejectionResult> ownTime(CompanyDesk acme, Rejection rejection, Instant monday) {
        // guide
        List<RejectionResult> results = acme.reject(List.of(rejection.notBefore(monday)));
        // end
        return results;
    }

    static List<MailApproval> approve(CompanyDesk acme) {
        // guide
        MailQueueDesk queue = acme.mails()
                .queue(Accessor.of("recruiter-3", ActorRole.RECRUITER)
                        .because(AccessReason.Code.RECRUITING, "design jobs, November"));
        List<WaitingMail> page = queue.waiting(null, 100); // go on after the id of the last one
        List<MailApproval> approved =
                queue.approve(page.stream().map(WaitingMail::application).toList());
        int others = queue.approveJob("設計職"); // or approveAll()
        // end
        System.out.println(others);
        return approved;
    }

    static String cancel(MailQueueDesk queue) {
        // guide
        MailCancellation result = queue.cancel(List.of("application-17")).get(0);
        if (result instanceof MailCancellation.Cancelled) {
            return "it never goes";
        } else if (result instanceof MailCancellation.BeingSent) {
            return "it is being sent, and may have gone";
        } else if (result instanceof MailCancellation.AlreadySent) {
            return "it has gone, or was refused for good";
        }
        return "there is no such rejection";
        // end
    }

    static String unreject(CompanyDesk acme) {
        // guide
        UnrejectionResult result = acme.unreject(Unrejection.of("application-17", "recruiter-3", "REOPENED"));
        if (result instanceof UnrejectionResult.BeforeMail) {
            return "the mail never goes";
        } else if (result instanceof UnrejectionResult.AfterMail) {
            return "the mail has gone, or may have: write to the person";
        }
        return "there was no rejection";
        // end
    }
}
