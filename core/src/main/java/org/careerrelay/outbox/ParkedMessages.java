package org.careerrelay.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.ParkedMessage;
import org.careerrelay.model.outbox.ParkedRow;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What was given up, and its second chance (CMP-20). Thread-safe. */
public final class ParkedMessages {

    private final Engine engine;

    /**
     * Looks after what was given up.
     *
     * @param engine what it works with
     */
    public ParkedMessages(Engine engine) {
        this.engine = engine;
    }

    /**
     * Reads what was given up.
     *
     * @param after the last one seen, or null
     * @param limit how many at most
     * @return the next ones, by tenant and age
     */
    public List<ParkedMessage> list(@Nullable OpaqueId after, int limit) {
        OpaqueId from = after == null ? new OpaqueId(0, 0) : after;
        List<ParkedRow> page = engine.storage().transact(unit -> unit.outbox().parked(from.tenant(), from, limit));
        Map<TenantId, Tenant> tenants = new HashMap<>(); // each in a transaction of its own: they may live apart
        return page.stream()
                .map(parked -> message(tenants.computeIfAbsent(parked.row().tenant(), this::tenant), parked))
                .toList();
    }

    private Tenant tenant(TenantId id) {
        return engine.storage().transact(unit -> unit.tenants().find(id)).orElseThrow();
    }

    /**
     * Has messages tried again as if they were new. What holds when they are sent decides: a consent that was withdrawn meanwhile stays so.
     *
     * @param ids which ones; others than parked ones are passed over
     * @return how many will be tried again
     */
    public int replay(Collection<OpaqueId> ids) {
        Map<TenantId, List<OpaqueId>> byTenant = ids.stream().collect(Collectors.groupingBy(OpaqueId::tenant));
        int replayed = 0;
        for (Map.Entry<TenantId, List<OpaqueId>> entry : byTenant.entrySet()) {
            replayed += engine.storage().transact(unit -> replay(unit, entry.getKey(), entry.getValue()));
        }
        return replayed;
    }

    private int replay(UnitOfWork unit, TenantId tenant, List<OpaqueId> ids) {
        Instant now = engine.now();
        List<OutboxRow> rows = unit.outbox().replay(tenant, ids, now);
        unit.events()
                .append(
                        tenant,
                        rows.stream()
                                .map(row -> engine.event(
                                        tenant,
                                        now,
                                        EventType.MESSAGE_REPLAYED,
                                        row.subject(),
                                        Map.of("kind", row.kind().name())))
                                .toList());
        return rows.size();
    }

    private static ParkedMessage message(Tenant tenant, ParkedRow parked) {
        OutboxRow row = parked.row();
        return new ParkedMessage(
                row.id(),
                tenant.kind(),
                tenant.key(),
                row.kind(),
                row.destination(),
                row.subject(),
                row.attempts(),
                parked.code(),
                parked.parkedAt());
    }
}
