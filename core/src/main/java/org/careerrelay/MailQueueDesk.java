package org.careerrelay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careerrelay.link.MailApprovals;
import org.careerrelay.link.WaitingMails;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.audit.Access;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.mail.MailApproval;
import org.careerrelay.model.mail.MailCancellation;
import org.careerrelay.model.mail.WaitingMail;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * A company's rejection mails that were not sent yet, for recruiters and human resources, who say why (A16): which they are, that they go, and that they never go. Every access
 * is in the audit log, every decision in the event log. A mail that has gone is not in here, and nothing tells what became of it. Thread-safe.
 */
public final class MailQueueDesk {

    private static final int BATCH = 1000;

    private final Services services;
    private final Tenant company;
    private final Accessor accessor;
    private final WaitingMails mails;
    private final MailApprovals approvals;

    MailQueueDesk(Services services, Tenant company, Accessor accessor) {
        this.services = services;
        this.company = company;
        this.accessor = accessor;
        this.mails = new WaitingMails(services.engine(), services.revocations());
        this.approvals = new MailApprovals(services.engine(), services.revocations());
    }

    /**
     * The mails that were not sent yet.
     *
     * @param after id of the last one seen, or null to begin
     * @param limit how many at most, from 1; of more than 1000, 1000 are given
     * @return the next ones, the oldest first
     * @throws InvalidInputException when the accessor is incomplete or gives no reason, or the limit is below 1
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<WaitingMail> waiting(@Nullable OpaqueId after, int limit) {
        int size = PageSize.of(limit);
        return services.audit()
                .doing(access(AccessAction.READ_WAITING_MAILS), unit -> mails.page(unit, company.id(), after, size));
    }

    /**
     * Has mails go that wait to be approved: when the policy says, at the earliest now. Safe to call again.
     *
     * @param applications the company's ids of the applications
     * @return what became of each, in the same order
     * @throws InvalidInputException when the accessor is incomplete or gives no reason; nothing was done
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<MailApproval> approve(List<String> applications) {
        return deciding(
                applications,
                (unit, batch, known) -> approvals.approve(unit, company.id(), batch, known, accessor.actor()));
    }

    /**
     * Has all mails of a job go that wait to be approved, in transactions of a thousand, each with an entry in the audit log.
     *
     * @param job title of the job, as the rejections have it
     * @return how many go
     * @throws InvalidInputException when the accessor is incomplete or gives no reason; nothing was done
     * @throws AccessDeniedException when the policy does not let them
     */
    public int approveJob(String job) {
        return approveWhere(job);
    }

    /**
     * Has all mails go that wait to be approved, in transactions of a thousand, each with an entry in the audit log.
     *
     * @return how many go
     * @throws InvalidInputException when the accessor is incomplete or gives no reason; nothing was done
     * @throws AccessDeniedException when the policy does not let them
     */
    public int approveAll() {
        return approveWhere(null);
    }

    private int approveWhere(@Nullable String job) {
        int approved = 0;
        OpaqueId after = null;
        MailApprovals.Approved page;
        do {
            OpaqueId from = after;
            page = services.audit()
                    .doing(
                            access(AccessAction.DECIDE_MAILS),
                            unit -> approvals.approve(unit, company.id(), from, BATCH, job, accessor.actor()));
            approved += page.approved();
            after = page.last();
        } while (after != null);
        return approved;
    }

    /**
     * Has mails never go, whether they wait for their time or to be approved, or were given up: name and address are deleted, and their links end. The rejection stands, so the company tells the person
     * itself; {@link CompanyDesk#unreject} takes it back altogether. Each mail either goes or is cancelled, whoever sends at the same moment. Safe to call again.
     *
     * @param applications the company's ids of the applications
     * @return what became of each, in the same order
     * @throws InvalidInputException when the accessor is incomplete or gives no reason; nothing was done
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<MailCancellation> cancel(List<String> applications) {
        return deciding(
                applications, (unit, batch, known) -> mails.cancel(unit, company.id(), batch, known, accessor.actor()));
    }

    /** An entry in the audit log for each rejection that is known, or one where none is. */
    private <T> List<T> deciding(List<String> applications, Decision<T> decision) {
        Access access = access(AccessAction.DECIDE_MAILS);
        services.audit().require(access);
        List<T> results = new ArrayList<>(applications.size());
        for (int from = 0; from < applications.size(); from += BATCH) {
            List<String> batch = applications.subList(from, Math.min(applications.size(), from + BATCH));
            results.addAll(services.engine().storage().transact(unit -> {
                Map<String, StoredRejection> known = mails.known(unit, company.id(), batch);
                List<T> decided = decision.of(unit, batch, known);
                if (known.isEmpty()) {
                    services.audit().record(unit, access);
                }
                services.audit()
                        .record(
                                unit,
                                company,
                                accessor,
                                AccessAction.DECIDE_MAILS,
                                known.values().stream()
                                        .map(StoredRejection::id)
                                        .sorted()
                                        .toList());
                return decided;
            }));
        }
        return results;
    }

    private Access access(AccessAction action) {
        return new Access(company, accessor, action, null);
    }

    /** What is decided about a batch. */
    @FunctionalInterface
    private interface Decision<T> {
        List<T> of(UnitOfWork unit, List<String> applications, Map<String, StoredRejection> known);
    }
}
