package org.careerrelay.link;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.mail.MailCancellation;
import org.careerrelay.model.mail.WaitingMail;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.QueuedRow;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Packed;
import org.jspecify.annotations.Nullable;

/** Rejection mails that were not sent yet: shows them, and has them never go (A16). Thread-safe. */
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

    /** Title of the job as it lies in a box with a contact. */
    static String job(byte @Nullable [] box) {
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

    static Map<OpaqueId, StoredRejection> byId(Collection<StoredRejection> rejections) {
        return rejections.stream().collect(Collectors.toMap(StoredRejection::id, rejection -> rejection));
    }
}
