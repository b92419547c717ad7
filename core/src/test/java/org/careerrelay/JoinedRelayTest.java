package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.spi.storage.StorageException;
import org.junit.jupiter.api.Test;

/** Joining where there is nothing to join: the storage in memory has no transaction of a host's. */
class JoinedRelayTest {

    @Test
    void inMemoryEachCallIsATransactionOfItsOwn() {
        try (World world = World.immediate()) {
            JoinedRelay joined = world.company().joining(world.companyStorage);
            assertThat(joined.company(World.ACME).reject(List.of(world.rejection(1))))
                    .first()
                    .isInstanceOf(RejectionResult.Linked.class);
            assertThat(world.company().operator().outbox().waiting()).isEqualTo(1);
        }
    }

    @Test
    void insideATransactionOfTheMemoryItIsRefused() {
        try (World world = World.immediate()) {
            assertThatThrownBy(() -> world.companyStorage.transact(unit -> world.company()
                            .joining(world.companyStorage)
                            .company(World.ACME)
                            .reject(List.of(world.rejection(1)))))
                    .isInstanceOf(StorageException.class);
            assertThat(world.company().operator().outbox().waiting()).isZero();
        }
    }

    @Test
    void keysAreCheckedAsAtTheOtherDoors() {
        try (World world = World.immediate()) {
            JoinedRelay joined = world.company().joining(world.companyStorage);
            assertThatThrownBy(() -> joined.company("No Key")).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> joined.agency("No Key")).isInstanceOf(InvalidInputException.class);
        }
    }
}
