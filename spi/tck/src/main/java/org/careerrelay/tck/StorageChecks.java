package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.StorageException;
import org.careerrelay.spi.storage.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** What the tests of all stores share: an empty storage for each test, a company in it, and short words for a transaction. */
@Timeout(60)
abstract class StorageChecks {

    final StorageContract contract;
    Storage storage;
    TenantId acme;

    StorageChecks(StorageContract contract) {
        this.contract = contract;
    }

    @BeforeEach
    void openStorage() {
        storage = contract.freshStorage();
        acme = company("acme");
    }

    /** Reads, or writes and reads, in a transaction of its own. */
    final <T> T get(Storage.Work<T> work) {
        return storage.transact(work);
    }

    /** Writes in a transaction of its own. */
    final void run(Consumer<UnitOfWork> work) {
        run(storage, work);
    }

    static void run(Storage storage, Consumer<UnitOfWork> work) {
        storage.transact(unit -> {
            work.accept(unit);
            return true;
        });
    }

    /** Expects that storage refuses the work. */
    final void refused(Consumer<UnitOfWork> work) {
        assertThatThrownBy(() -> run(work)).isInstanceOf(StorageException.class);
    }

    /** A company of that name. */
    final TenantId company(String key) {
        return tenant(TenantKind.COMPANY, key);
    }

    final TenantId tenant(TenantKind kind, String key) {
        return get(unit -> unit.tenants().create(kind, key, Samples.NOW).id());
    }
}
