package org.careerrelay.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.spi.storage.OutboxStore;
import org.jspecify.annotations.Nullable;

/** The outbox: rows that wait, in the order in which they may be tried, and rows that were parked. */
final class MemoryOutbox implements OutboxStore {

    private final Table<Key, Key.Turn, Map<Key, Key.Turn>> turns;
    private final Table<Key.Turn, Waiting, NavigableMap<Key.Turn, Waiting>> waiting;
    private final Table<Key, OutboxRow, Map<Key, OutboxRow>> parked;

    MemoryOutbox(Transaction transaction) {
        turns = Table.unordered(transaction);
        waiting = Table.ordered(transaction);
        parked = Table.unordered(transaction);
    }

    @Override
    public void add(List<OutboxRow> rows) {
        for (OutboxRow row : rows) {
            Key key = Key.of(row);
            turns.insertNew(key, key.at(row.notBefore()), "outbox row");
            waiting.put(key.at(row.notBefore()), new Waiting(row, null, Instant.MIN));
        }
    }

    @Override
    public List<OutboxRow> claim(
            Collection<OutboxKind> kinds, String owner, Instant now, Instant leaseUntil, int limit) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        Set<OutboxKind> wanted = EnumSet.copyOf(kinds);
        List<OutboxRow> claimed = waiting.values().stream()
                .takeWhile(row -> !row.row.notBefore().isAfter(now))
                .filter(row -> wanted.contains(row.row.kind()) && !row.leaseUntil.isAfter(now))
                .limit(limit)
                .map(row -> tried(row.row))
                .toList();
        for (OutboxRow row : claimed) {
            waiting.put(Key.of(row).at(row.notBefore()), new Waiting(row, owner, leaseUntil));
        }
        return claimed;
    }

    @Override
    public Set<OpaqueId> complete(String owner, List<OutboxRow> rows) {
        return ids(take(owner, rows));
    }

    @Override
    public Set<OpaqueId> retry(String owner, List<OutboxRow> rows) {
        List<OutboxRow> taken = take(owner, rows);
        for (OutboxRow row : taken) {
            Key key = Key.of(row);
            turns.put(key, key.at(row.notBefore()));
            waiting.put(key.at(row.notBefore()), new Waiting(row, null, Instant.MIN));
        }
        return ids(taken);
    }

    @Override
    public Set<OpaqueId> park(String owner, List<OutboxRow> rows) {
        List<OutboxRow> taken = take(owner, rows);
        taken.forEach(row -> parked.put(Key.of(row), row));
        return ids(taken);
    }

    @Override
    public OutboxStatus status() {
        Instant next = null;
        for (Waiting row : waiting.values()) {
            if (next != null && !row.row.notBefore().isBefore(next)) {
                break;
            }
            if (next == null || row.due().isBefore(next)) {
                next = row.due();
            }
        }
        return new OutboxStatus(waiting.rows().size(), parked.rows().size(), next);
    }

    /** Takes out of the queue those rows that the owner holds, as the caller gave them. */
    private List<OutboxRow> take(String owner, List<OutboxRow> rows) {
        List<OutboxRow> taken = new ArrayList<>();
        for (OutboxRow row : rows) {
            Key key = Key.of(row);
            Key.Turn turn = turns.get(key);
            Waiting held = turn == null ? null : waiting.get(turn);
            if (turn != null && held != null && owner.equals(held.owner)) {
                turns.remove(key);
                waiting.remove(turn);
                taken.add(with(held.row, row.note(), row.attempts(), row.notBefore()));
            }
        }
        return taken;
    }

    private static Set<OpaqueId> ids(List<OutboxRow> rows) {
        return rows.stream().map(OutboxRow::id).collect(Collectors.toUnmodifiableSet());
    }

    private static OutboxRow tried(OutboxRow row) {
        return with(row, row.note(), row.attempts() + 1, row.notBefore());
    }

    private static OutboxRow with(OutboxRow row, String note, int attempts, Instant notBefore) {
        return new OutboxRow(
                row.tenant(), row.id(), row.kind(), row.destination(), row.subject(), note, attempts, notBefore);
    }

    private record Waiting(OutboxRow row, @Nullable String owner, Instant leaseUntil) {

        Instant due() {
            return leaseUntil.isAfter(row.notBefore()) ? leaseUntil : row.notBefore();
        }
    }

    private record Key(TenantId tenant, OpaqueId id) {

        static Key of(OutboxRow row) {
            return new Key(row.tenant(), row.id());
        }

        Turn at(Instant notBefore) {
            return new Turn(notBefore, this);
        }

        /** A row's place in the queue. */
        record Turn(Instant notBefore, Key key) implements Comparable<Turn> {

            @Override
            public int compareTo(Turn other) {
                int byTime = notBefore.compareTo(other.notBefore);
                int byId = byTime != 0 ? byTime : key.id.compareTo(other.key.id);
                return byId != 0 ? byId : Integer.compareUnsigned(key.tenant.number(), other.key.tenant.number());
            }
        }
    }
}
