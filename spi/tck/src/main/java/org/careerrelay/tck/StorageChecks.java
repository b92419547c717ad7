package org.careerrelay.tck;

import java.time.Instant;
import java.util.function.Consumer;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** What the tests of all stores share: an empty storage for each test, and short words for a transaction. */
@Timeout(60)
abstract class StorageChecks {

    /** When the tests take place. */
    static final Instant NOW = Instant.parse("2026-11-21T00:00:00.123456Z");

    final StorageContract contract;
    Storage storage;

    StorageChecks(StorageContract contract) {
        this.contract = contract;
    }

    @BeforeEach
    void openStorage() {
        storage = contract.freshStorage();
    }

    /** Reads, or writes and reads, in a transaction of its own. */
    final <T> T get(Storage.Work<T> work) {
        return storage.transact(work);
    }

    /** Writes in a transaction of its own. */
    final void run(Consumer<UnitOfWork> work) {
        storage.transact(unit -> {
            work.accept(unit);
            return true;
        });
    }

    /** A company of that name. */
    final TenantId company(String key) {
        return get(unit -> unit.tenants().create(TenantKind.COMPANY, key, NOW).id());
    }
}
