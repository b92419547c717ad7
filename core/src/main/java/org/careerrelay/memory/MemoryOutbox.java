package org.careerrelay.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfOutboxRow;
import org.careerrelay.model.export.ExportedRow.OfParkedRow;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.model.outbox.ParkedRow;
import org.careerrelay.model.outbox.QueuedRow;
import org.careerrelay.spi.storage.OutboxStore;
import org.jspecify.annotations.Nullable;

/** The outbox: rows that wait, in the order in which they may be tried, and rows that were parked. */
final class MemoryOutbox implements OutboxStore {

    private final Table<Key, Turn, Map<Key, Turn>> turns;
    private final Table<Turn, Waiting, NavigableMap<Turn, Waiting>> waiting;
    private final Table<Key, ParkedRow, NavigableMap<Key, ParkedRow>> parked;

    MemoryOutbox(Transaction transaction) {
        turns = Table.unordered(transaction);
        waiting = Table.ordered(transaction);
        parked = Table.ordered(transaction);
    }

    @Override
    public void add(List<OutboxRow> rows) {
        for (OutboxRow row : rows) {
            turns.insertNew(Key.of(row), Turn.of(row), "outbox row");
            waiting.put(Turn.of(row), new Waiting(row, null, Instant.MIN));
        }
    }

    @Override
    public void hold(List<OutboxRow> rows, Instant now) {
        for (OutboxRow row : rows) {
            if (turns.get(Key.of(row)) != null) {
                throw turns.failure("outbox row exists");
            }
            parked.insertNew(Key.of(row), new ParkedRow(row, ParkedRow.HELD, now), "outbox row");
        }
    }

    @Override
    public Set<OpaqueId> release(TenantId tenant, List<OutboxRow> rows) {
        List<OutboxRow> released = rows.stream()
                .filter(row -> row.tenant().equals(tenant))
                .filter(row -> {
                    ParkedRow held = parked.get(Key.of(row));
                    return held != null && held.isHeld();
                })
                .toList();
        released.forEach(row -> parked.remove(Key.of(row)));
        add(released);
        return ids(released);
    }

    @Override
    public Set<OpaqueId> withdraw(TenantId tenant, OutboxKind kind, Collection<OpaqueId> subjects) {
        List<OutboxRow> free = queuedAbout(tenant, kind, subjects).stream()
                .filter(queued -> queued.state() != QueuedRow.State.CLAIMED)
                .map(QueuedRow::row)
                .toList();
        for (OutboxRow row : free) {
            parked.remove(Key.of(row));
            if (turns.remove(Key.of(row)) != null) {
                waiting.remove(Turn.of(row));
            }
        }
        return free.stream().map(OutboxRow::subject).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<QueuedRow> queued(TenantId tenant, OutboxKind kind, OpaqueId after, int limit) {
        return all(tenant, kind)
                .filter(queued -> queued.row().id().compareTo(after) > 0)
                .sorted(Comparator.comparing(queued -> queued.row().id()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<QueuedRow> queuedAbout(TenantId tenant, OutboxKind kind, Collection<OpaqueId> subjects) {
        Set<OpaqueId> about = Set.copyOf(subjects);
        return all(tenant, kind)
                .filter(queued -> about.contains(queued.row().subject()))
                .toList();
    }

    private Stream<QueuedRow> all(TenantId tenant, OutboxKind kind) {
        Stream<QueuedRow> queue = waiting.rows().tailMap(Turn.first(kind, tenant)).values().stream()
                .takeWhile(held -> held.row.kind() == kind && held.row.tenant().equals(tenant))
                .map(held -> new QueuedRow(
                        held.row, held.owner == null ? QueuedRow.State.WAITING : QueuedRow.State.CLAIMED));
        Stream<QueuedRow> aside = parked.values().stream()
                .filter(row -> row.row().kind() == kind && row.row().tenant().equals(tenant))
                .map(row -> new QueuedRow(row.row(), row.isHeld() ? QueuedRow.State.HELD : QueuedRow.State.PARKED));
        return Stream.concat(queue, aside);
    }

    @Override
    public List<TenantId> tenantsDue(OutboxKind kind, Instant now, TenantId after, int limit) {
        List<TenantId> tenants = new ArrayList<>();
        Turn next = waiting.rows().higherKey(Turn.last(kind, after));
        while (next != null && next.kind == kind && tenants.size() < limit) {
            if (!next.notBefore.isAfter(now)) {
                tenants.add(next.tenant);
            }
            next = waiting.rows().higherKey(Turn.last(kind, next.tenant));
        }
        return List.copyOf(tenants);
    }

    @Override
    public List<OutboxRow> claim(
            TenantId tenant, Collection<OutboxKind> kinds, String owner, Instant now, Instant leaseUntil, int limit) {
        List<OutboxRow> claimed = kinds.stream()
                .distinct()
                .flatMap(kind -> due(kind, tenant, now).limit(limit))
                .sorted(Comparator.comparing(OutboxRow::notBefore).thenComparing(OutboxRow::id))
                .limit(limit)
                .map(MemoryOutbox::tried)
                .toList();
        for (OutboxRow row : claimed) {
            waiting.put(Turn.of(row), new Waiting(row, owner, leaseUntil));
        }
        return claimed;
    }

    private Stream<OutboxRow> due(OutboxKind kind, TenantId tenant, Instant now) {
        return waiting.rows().tailMap(Turn.first(kind, tenant)).values().stream()
                .takeWhile(row -> row.row.kind() == kind
                        && row.row.tenant().equals(tenant)
                        && !row.row.notBefore().isAfter(now))
                .filter(row -> !row.leaseUntil.isAfter(now))
                .map(Waiting::row);
    }

    @Override
    public Set<OpaqueId> complete(String owner, List<OutboxRow> rows) {
        return ids(take(owner, rows));
    }

    @Override
    public Set<OpaqueId> retry(String owner, List<OutboxRow> rows) {
        List<OutboxRow> taken = take(owner, rows);
        for (OutboxRow row : taken) {
            turns.put(Key.of(row), Turn.of(row));
            waiting.put(Turn.of(row), new Waiting(row, null, Instant.MIN));
        }
        return ids(taken);
    }

    @Override
    public Set<OpaqueId> park(String owner, List<OutboxRow> rows, String code, Instant now) {
        List<OutboxRow> taken = take(owner, rows);
        taken.forEach(row -> parked.put(Key.of(row), new ParkedRow(row, code, now)));
        return ids(taken);
    }

    @Override
    public List<ParkedRow> parked(TenantId tenant, OpaqueId after, int limit) {
        return parked.rows().tailMap(new Key(tenant, after), false).values().stream()
                .filter(row -> !row.isHeld())
                .limit(limit)
                .toList();
    }

    @Override
    public List<OutboxRow> replay(TenantId tenant, Collection<OpaqueId> ids, Instant notBefore) {
        List<OutboxRow> rows = new ArrayList<>();
        for (OpaqueId id : Set.copyOf(ids)) {
            Key key = new Key(tenant, id);
            ParkedRow row = parked.get(key);
            if (row != null && !row.isHeld()) {
                parked.remove(key);
                rows.add(row.row().again(row.row().note(), 0, notBefore));
            }
        }
        add(rows);
        return List.copyOf(rows);
    }

    @Override
    public OutboxStatus status() {
        Instant next = waiting.values().stream()
                .map(Waiting::due)
                .min(Comparator.naturalOrder())
                .orElse(null);
        long held = parked.values().stream().filter(ParkedRow::isHeld).count();
        return new OutboxStatus(waiting.rows().size(), parked.rows().size() - held, held, next);
    }

    @Override
    public int drop(TenantId tenant, Collection<OutboxKind> kinds, Collection<OpaqueId> subjects) {
        Set<OpaqueId> about = Set.copyOf(subjects);
        List<OutboxRow> queued = waiting.values().stream()
                .map(Waiting::row)
                .filter(row -> isMeant(row, tenant, kinds, about))
                .toList();
        queued.forEach(row -> {
            turns.remove(Key.of(row));
            waiting.remove(Turn.of(row));
        });
        List<OutboxRow> givenUp = parked.values().stream()
                .map(ParkedRow::row)
                .filter(row -> isMeant(row, tenant, kinds, about))
                .toList();
        givenUp.forEach(row -> parked.remove(Key.of(row)));
        return queued.size() + givenUp.size();
    }

    private static boolean isMeant(
            OutboxRow row, TenantId tenant, Collection<OutboxKind> kinds, Set<OpaqueId> subjects) {
        return row.tenant().equals(tenant) && kinds.contains(row.kind()) && subjects.contains(row.subject());
    }

    void forget(TenantId tenant) {
        List<OutboxRow> queued = waiting.values().stream()
                .map(Waiting::row)
                .filter(row -> row.tenant().equals(tenant))
                .toList();
        queued.forEach(row -> {
            turns.remove(Key.of(row));
            waiting.remove(Turn.of(row));
        });
        parked.rows().keySet().stream()
                .filter(key -> key.tenant().equals(tenant))
                .toList()
                .forEach(parked::remove);
    }

    List<OfOutboxRow> rows(TenantId tenant) {
        return waiting.values().stream()
                .filter(held -> held.row.tenant().equals(tenant))
                .sorted(Comparator.comparing(held -> held.row.id()))
                .map(held -> held.owner == null
                        ? new OfOutboxRow(held.row, null, null)
                        : new OfOutboxRow(held.row, held.owner, held.leaseUntil))
                .toList();
    }

    void restore(OfOutboxRow restored) {
        add(List.of(restored.row()));
        Instant until = restored.leaseUntil();
        if (until != null) {
            OutboxRow row = restored.row();
            waiting.put(Turn.of(row), new Waiting(row, restored.leaseOwner(), until));
        }
    }

    List<OfParkedRow> parkedRows(TenantId tenant) {
        return parked.values().stream()
                .filter(row -> row.row().tenant().equals(tenant))
                .map(OfParkedRow::new)
                .toList();
    }

    void restore(OfParkedRow row) {
        parked.insertNew(Key.of(row.row().row()), row.row(), "parked row");
    }

    /** Takes out of the queue those rows that the owner holds, as the caller gave them. */
    private List<OutboxRow> take(String owner, List<OutboxRow> rows) {
        List<OutboxRow> taken = new ArrayList<>();
        for (OutboxRow row : rows) {
            Key key = Key.of(row);
            Turn turn = turns.get(key);
            Waiting held = turn == null ? null : waiting.get(turn);
            if (turn != null && held != null && owner.equals(held.owner)) {
                turns.remove(key);
                waiting.remove(turn);
                taken.add(held.row.again(row.note(), row.attempts(), row.notBefore()));
            }
        }
        return taken;
    }

    private static Set<OpaqueId> ids(List<OutboxRow> rows) {
        return rows.stream().map(OutboxRow::id).collect(Collectors.toUnmodifiableSet());
    }

    private static OutboxRow tried(OutboxRow row) {
        return row.again(row.note(), row.attempts() + 1, row.notBefore());
    }

    private record Waiting(OutboxRow row, @Nullable String owner, Instant leaseUntil) {

        Instant due() {
            return leaseUntil.isAfter(row.notBefore()) ? leaseUntil : row.notBefore();
        }
    }

    private record Key(TenantId tenant, OpaqueId id) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byTenant = Integer.compare(tenant.number(), other.tenant.number());
            return byTenant != 0 ? byTenant : id.compareTo(other.id);
        }

        static Key of(OutboxRow row) {
            return new Key(row.tenant(), row.id());
        }
    }

    /** A row's place in the queue of its kind and tenant. */
    private record Turn(OutboxKind kind, TenantId tenant, Instant notBefore, OpaqueId id) implements Comparable<Turn> {

        private static final Comparator<Turn> ORDER = Comparator.comparing(Turn::kind)
                .thenComparing(turn -> turn.tenant.number())
                .thenComparing(Turn::notBefore)
                .thenComparing(Turn::id);

        static Turn of(OutboxRow row) {
            return new Turn(row.kind(), row.tenant(), row.notBefore(), row.id());
        }

        static Turn first(OutboxKind kind, TenantId tenant) {
            return new Turn(kind, tenant, Instant.MIN, new OpaqueId(0, 0));
        }

        static Turn last(OutboxKind kind, TenantId tenant) {
            return new Turn(kind, tenant, Instant.MAX, new OpaqueId(-1, -1));
        }

        @Override
        public int compareTo(Turn other) {
            return ORDER.compare(this, other);
        }
    }
}
