package org.careerrelay.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfBox;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.spi.storage.VaultStore;
import org.jspecify.annotations.Nullable;

/** Sealed boxes by kind and subject. */
final class MemoryVault implements VaultStore {

    private final PerTenant<Table<Key, VaultItem, Map<Key, VaultItem>>> boxes;

    MemoryVault(Transaction transaction) {
        boxes = new PerTenant<>(transaction, Table::unordered);
    }

    @Override
    public void put(TenantId tenant, List<VaultItem> items) {
        for (VaultItem item : items) {
            boxes.of(tenant).put(new Key(item.kind(), item.subject()), copy(item));
        }
    }

    @Override
    public List<VaultItem> find(TenantId tenant, VaultKind kind, Collection<OpaqueId> subjects) {
        return Find.all(boxes.of(tenant).rows(), keys(kind, subjects)).stream()
                .map(MemoryVault::copy)
                .toList();
    }

    @Override
    public List<VaultItem> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        Set<OpaqueId> wanted = Set.copyOf(people);
        return boxes.of(tenant).values().stream()
                .filter(box -> wanted.contains(box.person()))
                .map(MemoryVault::copy)
                .toList();
    }

    @Override
    public List<OpaqueId> subjects(TenantId tenant, VaultKind kind, @Nullable OpaqueId after, int limit) {
        return boxes.of(tenant).rows().keySet().stream()
                .filter(key ->
                        key.kind() == kind && (after == null || key.subject().compareTo(after) > 0))
                .map(Key::subject)
                .sorted()
                .limit(limit)
                .toList();
    }

    @Override
    public void delete(TenantId tenant, VaultKind kind, Collection<OpaqueId> subjects) {
        Table<Key, VaultItem, Map<Key, VaultItem>> rows = boxes.of(tenant);
        subjects.forEach(subject -> rows.remove(new Key(kind, subject)));
    }

    @Override
    public int deleteOf(TenantId tenant, Collection<OpaqueId> people) {
        Set<OpaqueId> wanted = Set.copyOf(people);
        List<Key> keys = boxes.of(tenant).rows().entrySet().stream()
                .filter(box -> wanted.contains(box.getValue().person()))
                .map(Map.Entry::getKey)
                .toList();
        keys.forEach(boxes.of(tenant)::remove);
        return keys.size();
    }

    List<OfBox> rows(TenantId tenant) {
        return boxes.of(tenant).values().stream()
                .sorted(Comparator.comparing((VaultItem item) -> item.kind().name())
                        .thenComparing(VaultItem::subject))
                .map(item -> new OfBox(copy(item)))
                .toList();
    }

    void restore(TenantId tenant, OfBox row) {
        boxes.of(tenant).insertNew(new Key(row.box().kind(), row.box().subject()), copy(row.box()), "box");
    }

    private static List<Key> keys(VaultKind kind, Collection<OpaqueId> subjects) {
        return subjects.stream().map(subject -> new Key(kind, subject)).toList();
    }

    private static VaultItem copy(VaultItem item) {
        return new VaultItem(
                item.person(), item.kind(), item.subject(), item.sealed().clone());
    }

    private record Key(VaultKind kind, OpaqueId subject) {}
}
