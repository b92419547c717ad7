package org.careerrelay.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.StorageException;
import org.careerrelay.spi.storage.TenantStore;
import org.careerrelay.spi.storage.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What memory refuses beyond the contract, so that a host's test finds what a database would punish. */
class MemoryTransactionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    private final MemoryStorage storage = MemoryStorage.create();

    @Test
    void workCannotBeginAnotherTransaction() {
        assertThatThrownBy(() -> storage.transact(unit -> {
                    create(unit, "acme");
                    return storage.transact(inner -> create(inner, "globex"));
                }))
                .isInstanceOf(StorageException.class);
        assertThat(tenants()).isZero();
        storage.transact(unit -> create(unit, "acme"));
        assertThat(tenants()).isOne();
    }

    @Test
    void workThatSwallowsARefusalDoesNotCommit() {
        assertThatThrownBy(() -> storage.transact(unit -> {
                    TenantId acme = create(unit, "acme");
                    assertThatThrownBy(() -> unit.referrals().insert(acme, List.of(referral(), referral())))
                            .isInstanceOf(StorageException.class);
                    return acme;
                }))
                .isInstanceOf(StorageException.class);
        assertThat(tenants()).isZero();
        storage.transact(unit -> create(unit, "globex"));
        assertThat(tenants()).isOne();
    }

    @Test
    void aStoreKeptBeyondItsTransactionIsRefused() {
        TenantStore kept = storage.transact(UnitOfWork::tenants);
        assertThatThrownBy(() -> kept.find(TenantKind.COMPANY, "acme")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> kept.create(TenantKind.COMPANY, "acme", NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tenants()).isZero();
    }

    private static TenantId create(UnitOfWork unit, String key) {
        return unit.tenants().create(TenantKind.COMPANY, key, NOW).id();
    }

    private int tenants() {
        return storage.transact(unit -> unit.tenants().page(new TenantId(0), 10).size());
    }

    private static Referral referral() {
        OpaqueId id = OpaqueId.of(NOW, new TenantId(1), 1);
        return Referral.issued(id, 1, id, NOW, NOW, Set.of());
    }
}
