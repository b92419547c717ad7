package org.careerrelay.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.export.ExportedRow.OfChainHead;
import org.careerrelay.model.export.ExportedRow.OfCursor;
import org.careerrelay.model.export.ExportedRow.OfEvent;
import org.careerrelay.model.export.ExportedRow.OfWaitingEvent;
import org.careerrelay.spi.storage.EventStore;
import org.careerrelay.spi.storage.TenantStore;

/** The event logs. */
final class MemoryEvents implements EventStore {

    private final Transaction transaction;
    private final TenantStore tenants;
    private final PerTenant<Tables> tables;

    MemoryEvents(Transaction transaction, TenantStore tenants) {
        this.transaction = transaction;
        this.tenants = tenants;
        tables = new PerTenant<>(transaction, Tables::new);
    }

    @Override
    public void append(TenantId tenant, List<RelayEvent> events) {
        Tables rows = tables.of(tenant);
        long arrival = rows.appended.get();
        for (RelayEvent event : events) {
            arrival++;
            if (rows.ids.get(event.id()) != null) {
                throw transaction.failure("event exists already");
            }
            rows.waiting.insertNew(event.id(), new Waiting(arrival, event), "event");
        }
        rows.appended.set(arrival);
    }

    @Override
    public List<TenantId> unnumberedTenants(int limit) {
        return tenants.page(new TenantId(0), Integer.MAX_VALUE).stream()
                .map(Tenant::id)
                .filter(tenant -> !tables.of(tenant).waiting.rows().isEmpty())
                .limit(limit)
                .toList();
    }

    @Override
    public ChainHead lockHead(TenantId tenant) {
        if (tenants.find(tenant).isEmpty()) {
            throw transaction.failure("there is no such tenant");
        }
        return copy(tables.of(tenant).head.get());
    }

    @Override
    public List<RelayEvent> unnumbered(TenantId tenant, int limit) {
        return tables.of(tenant).waiting.values().stream()
                .limit(limit)
                .map(Waiting::event)
                .toList();
    }

    @Override
    public void number(TenantId tenant, List<NumberedEvent> events, ChainHead head) {
        Tables rows = tables.of(tenant);
        rows.keepOrder(transaction);
        for (NumberedEvent event : events) {
            OpaqueId id = event.event().id();
            if (rows.waiting.remove(id) == null) {
                throw transaction.failure("an event that is to be numbered does not wait for a number");
            }
            rows.ids.put(id, id);
            rows.numbered.add(copy(event), "event of that number");
        }
        rows.head.set(copy(head));
    }

    @Override
    public List<NumberedEvent> numbered(TenantId tenant, long after, int limit) {
        return tables.of(tenant).numbered.after(after, limit).stream()
                .map(MemoryEvents::copy)
                .toList();
    }

    @Override
    public List<NumberedEvent> about(TenantId tenant, Collection<OpaqueId> subjects, long after, int limit) {
        Set<OpaqueId> wanted = Set.copyOf(subjects);
        return tables.of(tenant).numbered.rows().stream()
                .filter(event ->
                        event.number() > after && wanted.contains(event.event().subject()))
                .limit(limit)
                .map(MemoryEvents::copy)
                .toList();
    }

    @Override
    public List<RelayEvent> unnumberedAbout(TenantId tenant, Collection<OpaqueId> subjects) {
        Set<OpaqueId> wanted = Set.copyOf(subjects);
        return tables.of(tenant).waiting.values().stream()
                .map(Waiting::event)
                .filter(event -> wanted.contains(event.subject()))
                .toList();
    }

    @Override
    public ChainHead archived(TenantId tenant) {
        if (tenants.find(tenant).isEmpty()) {
            throw transaction.failure("there is no such tenant");
        }
        return copy(tables.of(tenant).archived.get());
    }

    @Override
    public void archive(TenantId tenant, ChainHead upTo) {
        Tables rows = tables.of(tenant);
        if (upTo.number() > rows.archived.get().number()) {
            rows.numbered.removeUpTo(upTo.number());
            rows.archived.set(copy(upTo));
        }
    }

    @Override
    public Map<String, Long> cursors(TenantId tenant) {
        return Map.copyOf(tables.of(tenant).cursors.rows());
    }

    @Override
    public long lockCursor(TenantId tenant, String listener) {
        return tables.of(tenant).cursors.rows().getOrDefault(listener, 0L);
    }

    @Override
    public void moveCursor(TenantId tenant, String listener, long number) {
        tables.of(tenant).cursors.put(listener, number);
    }

    List<OfEvent> rows(TenantId tenant) {
        return tables.of(tenant).numbered.rows().stream()
                .map(event -> new OfEvent(copy(event)))
                .toList();
    }

    void restore(TenantId tenant, OfEvent row) {
        Tables rows = tables.of(tenant);
        OpaqueId id = row.event().event().id();
        rows.ids.insertNew(id, id, "event");
        rows.numbered.add(copy(row.event()), "event of that number");
    }

    List<OfChainHead> headRow(TenantId tenant) {
        if (tenants.find(tenant).isEmpty()) {
            return List.of();
        }
        return List.of(new OfChainHead(lockHead(tenant), archived(tenant)));
    }

    void restore(TenantId tenant, OfChainHead row) {
        tables.of(tenant).head.set(copy(row.head()));
        tables.of(tenant).archived.set(copy(row.archived()));
    }

    List<OfWaitingEvent> waiting(TenantId tenant) {
        return tables.of(tenant).waiting.values().stream()
                .map(waiting -> new OfWaitingEvent(waiting.event()))
                .toList();
    }

    void restore(TenantId tenant, OfWaitingEvent row) {
        append(tenant, List.of(row.event()));
    }

    List<OfCursor> cursorRows(TenantId tenant) {
        return new TreeMap<>(tables.of(tenant).cursors.rows())
                .entrySet().stream()
                        .map(cursor -> new OfCursor(cursor.getKey(), cursor.getValue()))
                        .toList();
    }

    void restore(TenantId tenant, OfCursor row) {
        tables.of(tenant).cursors.insertNew(row.listener(), row.number(), "cursor");
    }

    private static ChainHead copy(ChainHead head) {
        return new ChainHead(head.number(), head.hash().clone());
    }

    private static NumberedEvent copy(NumberedEvent event) {
        return new NumberedEvent(event.number(), event.event(), event.hash().clone());
    }

    /** An event without a number. */
    private record Waiting(long arrival, RelayEvent event) {}

    private static final class Tables {

        final Cell<Long> appended;
        /** Of the events that have a number. */
        final Table<OpaqueId, OpaqueId, Map<OpaqueId, OpaqueId>> ids;

        /** In the order of their arrival. */
        final Table<OpaqueId, Waiting, Map<OpaqueId, Waiting>> waiting;

        final Log<NumberedEvent> numbered;
        final Table<String, Long, Map<String, Long>> cursors;
        final Cell<ChainHead> head;
        final Cell<ChainHead> archived;

        Tables(Transaction transaction) {
            appended = new Cell<>(transaction, 0L);
            ids = Table.unordered(transaction);
            waiting = Table.inOrderOfInsertion(transaction);
            numbered = new Log<>(transaction, NumberedEvent::number);
            cursors = Table.unordered(transaction);
            head = new Cell<>(transaction, ChainHead.empty());
            archived = new Cell<>(transaction, ChainHead.empty());
        }

        /** Rows that are put back come last: once all are back, they are put in order again. */
        void keepOrder(Transaction transaction) {
            Map<OpaqueId, Waiting> rows = waiting.rows();
            transaction.undo(() -> {
                List<Waiting> back = new ArrayList<>(rows.values());
                back.sort(Comparator.comparingLong(Waiting::arrival));
                rows.clear();
                back.forEach(each -> rows.put(each.event().id(), each));
            });
        }
    }
}
