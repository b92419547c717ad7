package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.careerrelay.model.TenantId;
import org.careerrelay.model.pickup.Pickup;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.PickupStore}. */
abstract class PickupChecks extends StorageChecks {

    PickupChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void theLastOneOfAProgrammeStays() {
        Pickup told = Samples.pickup(1, Samples.NOW);
        Pickup over = Pickup.none(1);
        TenantId globex = company("globex");
        run(unit -> assertThat(unit.pickups().lock(acme, 1)).isEmpty());
        run(unit -> unit.pickups().put(acme, told));
        run(unit -> {
            assertThat(unit.pickups().lock(acme, 1)).contains(told);
            assertThat(unit.pickups().lock(acme, 2)).isEmpty();
            assertThat(unit.pickups().lock(globex, 1)).isEmpty();
            unit.pickups().put(acme, over);
            assertThat(unit.pickups().lock(acme, 1)).contains(over);
        });
    }
}
