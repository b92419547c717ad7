package org.careerrelay.link;

import static org.careerrelay.link.WaitingMails.byId;
import static org.careerrelay.link.WaitingMails.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.mail.MailApproval;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.QueuedRow;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.sending.SendingNote;
import org.careerrelay.sending.SendingRules;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Has rejection mails go that wait until somebody approves them (A16). Thread-safe. */
public final class MailApprovals {

    private final Engine engine;
    private final MailCancellations cancellations;
    private final Revocations revocations;

    /**
     * Approves mails.
     *
     * @param engine what it works with
     * @param revocations ends the links of mails that waited for too long
     */
    public MailApprovals(Engine engine, Revocations revocations) {
        this.engine = engine;
        this.cancellations = new MailCancellations(engine);
        this.revocations = revocations;
    }

    /**
     * Has held mails go.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param applications the company's ids, in order
     * @param known the rejections that are known of them
     * @param by who approves, as an opaque reference
     * @return what became of each
     */
    public List<MailApproval> approve(
            UnitOfWork unit,
            TenantId tenant,
            List<String> applications,
            Map<String, StoredRejection> known,
            String by) {
        Map<OpaqueId, StoredRejection> rejections = byId(known.values());
        List<OutboxRow> held = unit.outbox().queuedAbout(tenant, OutboxKind.MAIL, rejections.keySet()).stream()
                .filter(queued -> queued.state() == QueuedRow.State.HELD)
                .map(QueuedRow::row)
                .toList();
        Set<OpaqueId> expired = withoutAddress(unit, tenant, held);
        Map<OpaqueId, Instant> due = release(unit, tenant, held, rejections, expired, by);
        return applications.stream()
                .map(application -> approval(application, known.get(application), due, expired))
                .toList();
    }

    private static MailApproval approval(
            String application,
            @Nullable StoredRejection rejection,
            Map<OpaqueId, Instant> due,
            Set<OpaqueId> expired) {
        if (rejection == null) {
            return new MailApproval.Unknown(application);
        }
        if (expired.contains(rejection.id())) {
            return new MailApproval.Expired(application);
        }
        Instant at = due.get(rejection.id());
        return at == null ? new MailApproval.NotHeld(application) : new MailApproval.Approved(application, at);
    }

    /**
     * Has those of a page of mails go that are held.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param after the last one looked at, or null to begin
     * @param limit how many to look at
     * @param job title of the job whose mails go, or null for all
     * @param by who approves, as an opaque reference
     * @return how many go, and the last one looked at
     */
    public Approved approve(
            UnitOfWork unit, TenantId tenant, @Nullable OpaqueId after, int limit, @Nullable String job, String by) {
        List<QueuedRow> rows =
                unit.outbox().queued(tenant, OutboxKind.MAIL, after == null ? new OpaqueId(0, 0) : after, limit);
        List<OutboxRow> held = rows.stream()
                .filter(queued -> queued.state() == QueuedRow.State.HELD)
                .map(QueuedRow::row)
                .toList();
        List<OpaqueId> subjects = held.stream().map(OutboxRow::subject).toList();
        Set<OpaqueId> expired = withoutAddress(unit, tenant, held);
        if (job != null) {
            Map<OpaqueId, byte[]> boxes = engine.vault()
                    .open(unit, tenant, VaultKind.CONTACT, subjects)
                    .boxes();
            held = held.stream()
                    .filter(row -> expired.contains(row.subject())
                            || boxes.containsKey(row.subject())
                                    && job(boxes.get(row.subject())).equals(job))
                    .toList();
        }
        Map<OpaqueId, StoredRejection> rejections = byId(unit.rejections().find(tenant, subjects));
        int approved = release(unit, tenant, held, rejections, expired, by).size();
        return new Approved(
                approved,
                rows.isEmpty() ? null : rows.get(rows.size() - 1).row().id());
    }

    private Map<OpaqueId, Instant> release(
            UnitOfWork unit,
            TenantId tenant,
            List<OutboxRow> held,
            Map<OpaqueId, StoredRejection> rejections,
            Set<OpaqueId> expired,
            String by) {
        if (held.isEmpty()) {
            return Map.of();
        }
        Instant now = engine.now();
        SendingPolicy policy = CompanySettings.read(unit, tenant, now).sending();
        neverGo(unit, tenant, expired, now);
        List<OutboxRow> rows = new ArrayList<>(held.size());
        for (OutboxRow row : held) {
            if (expired.contains(row.subject())) {
                continue;
            }
            SendingNote note = SendingNote.of(row);
            StoredRejection rejection = rejections.get(row.subject());
            Instant decidedAt = rejection == null ? now : rejection.decidedAt();
            rows.add(row.again(
                    note.byApproval().text(),
                    row.attempts(),
                    SendingRules.earliest(policy, decidedAt, note.ownTime() ? row.notBefore() : null, now)));
        }
        Set<OpaqueId> released = unit.outbox().release(tenant, rows);
        List<OutboxRow> going =
                rows.stream().filter(row -> released.contains(row.id())).toList();
        unit.events()
                .append(
                        tenant,
                        going.stream()
                                .map(row -> engine.event(
                                        tenant, now, EventType.MAIL_APPROVED, row.subject(), Map.of("by", by)))
                                .toList());
        return going.stream().collect(Collectors.toMap(OutboxRow::subject, OutboxRow::notBefore));
    }

    /** Those that waited for longer than their name and address are kept. */
    private static Set<OpaqueId> withoutAddress(UnitOfWork unit, TenantId tenant, List<OutboxRow> held) {
        Set<OpaqueId> subjects = held.stream().map(OutboxRow::subject).collect(Collectors.toSet());
        unit.vault().find(tenant, VaultKind.CONTACT, subjects).stream()
                .map(VaultItem::subject)
                .forEach(subjects::remove);
        return subjects;
    }

    /** They cannot go any more: cancelled like those that somebody cancels, so that the company hears that they never went. */
    private void neverGo(UnitOfWork unit, TenantId tenant, Set<OpaqueId> expired, Instant now) {
        Set<OpaqueId> cancelled =
                cancellations.cancel(unit, tenant, expired, Map.of("cause", MailCancellations.EXPIRED), now);
        revocations.endUnused(unit, tenant, cancelled, now);
    }

    /**
     * What became of a page.
     *
     * @param approved how many go
     * @param last the last one looked at, or null where there was none
     */
    public record Approved(int approved, @Nullable OpaqueId last) {}
}
