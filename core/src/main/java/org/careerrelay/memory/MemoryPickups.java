package org.careerrelay.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfPickup;
import org.careerrelay.model.pickup.Pickup;
import org.careerrelay.spi.storage.PickupStore;

/** What is picked up, by programme. */
final class MemoryPickups implements PickupStore {

    private final PerTenant<Table<Integer, Pickup, Map<Integer, Pickup>>> pickups;

    MemoryPickups(Transaction transaction) {
        pickups = new PerTenant<>(transaction, Table::unordered);
    }

    @Override
    public Optional<Pickup> lock(TenantId tenant, int programme) {
        return Optional.ofNullable(pickups.of(tenant).get(programme));
    }

    @Override
    public void put(TenantId tenant, Pickup pickup) {
        pickups.of(tenant).put(pickup.programme(), pickup);
    }

    List<OfPickup> rows(TenantId tenant) {
        return pickups.of(tenant).values().stream()
                .sorted(Comparator.comparing(Pickup::programme))
                .map(OfPickup::new)
                .toList();
    }

    void restore(TenantId tenant, OfPickup row) {
        pickups.of(tenant).insertNew(row.pickup().programme(), row.pickup(), "pickup");
    }
}
