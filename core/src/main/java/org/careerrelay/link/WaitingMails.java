package org.careerrelay.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.mail.MailApproval;
import org.careerrelay.model.mail.MailCancellation;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.model.mail.WaitingMail;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.QueuedRow;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.sending.SendingNote;
import org.careerrelay.sending.SendingRules;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Packed;
import org.jspecify.annotations.Nullable;

/** Rejection mails that were not sent yet: shows them, has them go, and has them never go (A16). Thread-safe. */
public final class WaitingMails {

    /** Where in a box with a contact the job is. */
    private static final int JOB = 2;

    private final Engine engine;
    private final MailCancellations cancellations;
    private final Revocations revocations;

    /**
     * Looks after waiting mails.
     *
     * @param engine what it works with
     * @param revocations ends links
     */
    public WaitingMails(Engine engine, Revocations revocations) {
        this.engine = engine;
        this.cancellations = new MailCancellations(engine);
        this.revocations = revocations;
    }

    /**
     * A page of them.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param after the last one seen, or null to begin
     * @param limit how many at most
     * @return the next ones, the oldest first
     */
    public List<WaitingMail> page(UnitOfWork unit, TenantId tenant, @Nullable OpaqueId after, int limit) {
        List<QueuedRow> rows =
                unit.outbox().queued(tenant, OutboxKind.MAIL, after == null ? new OpaqueId(0, 0) : after, limit);
        List<OpaqueId> subjects =
                rows.stream().map(queued -> queued.row().subject()).toList();
        Map<OpaqueId, StoredRejection> rejections = byId(unit.rejections().find(tenant, subjects));
        Map<OpaqueId, byte[]> boxes =
                engine.vault().open(unit, tenant, VaultKind.CONTACT, subjects).boxes();
        return rows.stream()
                .filter(queued -> rejections.containsKey(queued.row().subject()))
                .map(queued -> {
                    OutboxRow row = queued.row();
                    StoredRejection rejection = Objects.requireNonNull(rejections.get(row.subject()));
                    return new WaitingMail(
                            row.id(),
                            rejection.application(),
                            job(boxes.get(row.subject())),
                            rejection.registeredAt(),
                            row.notBefore(),
                            state(queued.state()));
                })
                .toList();
    }

    private static String job(byte @Nullable [] box) {
        return box == null ? "" : Packed.unpack(box).get(JOB);
    }

    private static WaitingMail.State state(QueuedRow.State state) {
        return switch (state) {
            case WAITING -> WaitingMail.State.WAITING;
            case CLAIMED -> WaitingMail.State.SENDING;
            case HELD -> WaitingMail.State.HELD;
            case PARKED -> WaitingMail.State.GIVEN_UP;
        };
    }

    /**
     * Rejections by their applications.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param applications the company's ids
     * @return those that are known
     */
    public Map<String, StoredRejection> known(UnitOfWork unit, TenantId tenant, Collection<String> applications) {
        Map<String, StoredRejection> known = new HashMap<>();
        unit.rejections()
                .byApplication(tenant, Set.copyOf(applications))
                .forEach(rejection -> known.put(rejection.application(), rejection));
        return known;
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
        Map<OpaqueId, Instant> due = release(unit, tenant, held, rejections, by);
        return applications.stream()
                .map(application -> approval(application, known.get(application), due))
                .toList();
    }

    private static MailApproval approval(
            String application, @Nullable StoredRejection rejection, Map<OpaqueId, Instant> due) {
        if (rejection == null) {
            return new MailApproval.Unknown(application);
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
        if (job != null) {
            Map<OpaqueId, byte[]> boxes = engine.vault()
                    .open(unit, tenant, VaultKind.CONTACT, subjects)
                    .boxes();
            held = held.stream()
                    .filter(row -> boxes.containsKey(row.subject())
                            && job(boxes.get(row.subject())).equals(job))
                    .toList();
        }
        Map<OpaqueId, StoredRejection> rejections = byId(unit.rejections().find(tenant, subjects));
        int approved = release(unit, tenant, held, rejections, by).size();
        return new Approved(
                approved,
                rows.isEmpty() ? null : rows.get(rows.size() - 1).row().id());
    }

    private Map<OpaqueId, Instant> release(
            UnitOfWork unit,
            TenantId tenant,
            List<OutboxRow> held,
            Map<OpaqueId, StoredRejection> rejections,
            String by) {
        if (held.isEmpty()) {
            return Map.of();
        }
        Instant now = engine.now();
        SendingPolicy policy = CompanySettings.read(unit, tenant, now).sending();
        Set<OpaqueId> addressed = addressed(unit, tenant, held);
        List<OutboxRow> rows = new ArrayList<>(held.size());
        for (OutboxRow row : held) {
            if (!addressed.contains(row.subject())) {
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

    /** A mail that waited for longer than its name and address are kept cannot go any more: its row goes, too. */
    private static Set<OpaqueId> addressed(UnitOfWork unit, TenantId tenant, List<OutboxRow> held) {
        Set<OpaqueId> subjects = held.stream().map(OutboxRow::subject).collect(Collectors.toSet());
        Set<OpaqueId> addressed = unit.vault().find(tenant, VaultKind.CONTACT, subjects).stream()
                .map(VaultItem::subject)
                .collect(Collectors.toSet());
        subjects.removeAll(addressed);
        unit.outbox().withdraw(tenant, OutboxKind.MAIL, subjects);
        return addressed;
    }

    /**
     * Has mails never go, and ends the links that they would have carried.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param applications the company's ids, in order
     * @param known the rejections that are known of them
     * @param by who says so, as an opaque reference
     * @return what became of each
     */
    public List<MailCancellation> cancel(
            UnitOfWork unit,
            TenantId tenant,
            List<String> applications,
            Map<String, StoredRejection> known,
            String by) {
        Instant now = engine.now();
        List<OpaqueId> open = known.values().stream()
                .filter(rejection -> rejection.mailCancelledAt() == null)
                .map(StoredRejection::id)
                .toList();
        Set<OpaqueId> cancelled = cancellations.cancel(unit, tenant, open, Map.of("by", by), now);
        revocations.endUnused(unit, tenant, cancelled, now);
        Set<OpaqueId> left = new HashSet<>(open);
        left.removeAll(cancelled);
        Set<OpaqueId> sending = unit.outbox().queuedAbout(tenant, OutboxKind.MAIL, left).stream()
                .map(queued -> queued.row().subject())
                .collect(Collectors.toSet());
        Set<String> heard = new HashSet<>();
        return applications.stream()
                .map(application ->
                        fate(application, known.get(application), cancelled, sending, !heard.add(application)))
                .toList();
    }

    private static MailCancellation fate(
            String application,
            @Nullable StoredRejection rejection,
            Set<OpaqueId> cancelled,
            Set<OpaqueId> sending,
            boolean again) {
        if (rejection == null) {
            return new MailCancellation.Unknown(application);
        }
        if (cancelled.contains(rejection.id())) {
            return new MailCancellation.Cancelled(application, again);
        }
        if (rejection.mailCancelledAt() != null) {
            return new MailCancellation.Cancelled(application, true);
        }
        return sending.contains(rejection.id())
                ? new MailCancellation.BeingSent(application)
                : new MailCancellation.AlreadySent(application);
    }

    private static Map<OpaqueId, StoredRejection> byId(Collection<StoredRejection> rejections) {
        return rejections.stream().collect(Collectors.toMap(StoredRejection::id, rejection -> rejection));
    }

    /**
     * What became of a page.
     *
     * @param approved how many go
     * @param last the last one looked at, or null where there was none
     */
    public record Approved(int approved, @Nullable OpaqueId last) {}
}
