package org.careerrelay.link;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.spi.storage.UnitOfWork;

/** Takes mails out of the queue that nobody has begun to send (A16). The links they carry are the caller's. */
final class MailCancellations {

    /** In an event: name and address were kept no longer. */
    static final String EXPIRED = "EXPIRED";

    private final Engine engine;

    MailCancellations(Engine engine) {
        this.engine = engine;
    }

    /** Cancels what can be cancelled; tells of which rejections. Rows are locked before the referrals, as by whoever sends. */
    Set<OpaqueId> cancel(
            UnitOfWork unit,
            TenantId tenant,
            Collection<OpaqueId> rejections,
            Map<String, String> details,
            Instant now) {
        Set<OpaqueId> cancelled = unit.outbox().withdraw(tenant, OutboxKind.MAIL, rejections);
        note(unit, tenant, cancelled, details, now);
        return cancelled;
    }

    /** Mails that need not go at their turn. One of a rejection that was taken back is told alone: what was answered then is answered again. */
    void needless(UnitOfWork unit, TenantId tenant, Collection<OpaqueId> needless, Instant now) {
        List<OpaqueId> standing = unit.rejections().find(tenant, needless).stream()
                .filter(rejection -> rejection.takenBackAt() == null)
                .map(StoredRejection::id)
                .toList();
        unit.rejections().noteCancelledMails(tenant, standing, now);
        tell(unit, tenant, needless, Map.of("cause", "NEEDLESS"), now);
    }

    private void note(
            UnitOfWork unit,
            TenantId tenant,
            Collection<OpaqueId> cancelled,
            Map<String, String> details,
            Instant now) {
        if (!cancelled.isEmpty()) {
            unit.rejections().noteCancelledMails(tenant, cancelled, now);
            tell(unit, tenant, cancelled, details, now);
        }
    }

    private void tell(
            UnitOfWork unit,
            TenantId tenant,
            Collection<OpaqueId> cancelled,
            Map<String, String> details,
            Instant now) {
        if (!cancelled.isEmpty()) {
            unit.vault().delete(tenant, VaultKind.CONTACT, cancelled);
            unit.events()
                    .append(
                            tenant,
                            cancelled.stream()
                                    .sorted()
                                    .map(id -> engine.event(tenant, now, EventType.MAIL_CANCELLED, id, details))
                                    .toList());
        }
    }
}
