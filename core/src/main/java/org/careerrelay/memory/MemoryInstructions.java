package org.careerrelay.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfInstruction;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.spi.storage.InstructionStore;
import org.jspecify.annotations.Nullable;

/** Instructions by id and partner. */
final class MemoryInstructions implements InstructionStore {

    private final PerTenant<Table<Key, Instruction, NavigableMap<Key, Instruction>>> tables;

    MemoryInstructions(Transaction transaction) {
        tables = new PerTenant<>(transaction, Table::ordered);
    }

    @Override
    public Set<OpaqueId> insert(TenantId tenant, List<Instruction> instructions) {
        Set<OpaqueId> inserted = new LinkedHashSet<>();
        for (Instruction instruction : instructions) {
            if (tables.of(tenant).insert(Key.of(instruction), instruction)) {
                inserted.add(instruction.id());
            }
        }
        return inserted;
    }

    @Override
    public List<Instruction> find(TenantId tenant, String partner, Collection<OpaqueId> ids) {
        return Find.all(
                tables.of(tenant).rows(),
                ids.stream().map(id -> new Key(id, partner)).toList());
    }

    @Override
    public List<Instruction> byReferral(TenantId tenant, String partner, Collection<OpaqueId> referrals) {
        Set<OpaqueId> wanted = Set.copyOf(referrals);
        return tables.of(tenant).values().stream()
                .filter(row -> row.partner().equals(partner) && wanted.contains(row.referral()))
                .toList();
    }

    @Override
    public Set<OpaqueId> settle(TenantId tenant, List<Instruction> settled) {
        Set<OpaqueId> stored = new LinkedHashSet<>();
        for (Instruction instruction : settled) {
            Instruction row = tables.of(tenant).get(Key.of(instruction));
            var result = instruction.result();
            if (row != null && row.result() == null && result != null) {
                tables.of(tenant).put(Key.of(row), row.settled(result));
                stored.add(row.id());
            }
        }
        return stored;
    }

    @Override
    public Set<OpaqueId> alert(TenantId tenant, List<Instruction> instructions, Instant at) {
        Set<OpaqueId> alerted = new LinkedHashSet<>();
        for (Instruction instruction : instructions) {
            Instruction row = tables.of(tenant).get(Key.of(instruction));
            if (row != null && row.result() == null && row.alertedAt() == null) {
                tables.of(tenant).put(Key.of(row), row.alerted(at));
                alerted.add(row.id());
            }
        }
        return alerted;
    }

    @Override
    public List<Instruction> open(TenantId tenant, @Nullable Instruction after, int limit) {
        return tables.of(tenant).values().stream()
                .filter(row -> row.result() == null)
                .filter(row -> after == null || Key.of(row).compareTo(Key.of(after)) > 0)
                .limit(limit)
                .toList();
    }

    /** Of all partners. */
    void remove(TenantId tenant, OpaqueId id) {
        tables.of(tenant).values().stream()
                .map(Key::of)
                .filter(key -> key.id().equals(id))
                .toList()
                .forEach(tables.of(tenant)::remove);
    }

    List<OfInstruction> rows(TenantId tenant) {
        return tables.of(tenant).values().stream().map(OfInstruction::new).toList();
    }

    void restore(TenantId tenant, OfInstruction row) {
        tables.of(tenant).insertNew(Key.of(row.instruction()), row.instruction(), "instruction");
    }

    private record Key(OpaqueId id, String partner) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::id).thenComparing(Key::partner);

        static Key of(Instruction instruction) {
            return new Key(instruction.id(), instruction.partner());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
