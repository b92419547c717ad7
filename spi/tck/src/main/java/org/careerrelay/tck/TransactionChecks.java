package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;
import org.junit.jupiter.api.Test;

/** {@link Storage#transact}. */
abstract class TransactionChecks extends StorageChecks {

    private final Everything everything = new Everything();

    TransactionChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void theResultOfTheWorkComesBack() {
        Object result = new Object();
        Object back = get(unit -> result);
        assertThat(back).isSameAs(result);
    }

    @Test
    void workSeesItsOwnWrites() {
        run(unit -> {
            everything.write(unit, acme);
            everything.assertIn(unit, acme);
        });
        everything.assertIn(storage, acme);
    }

    @Test
    void theExceptionOfTheWorkComesThroughAsItIs() {
        IllegalStateException exception = new IllegalStateException("on purpose");
        assertThatThrownBy(() -> run(unit -> {
                    throw exception;
                }))
                .isSameAs(exception);
        AssertionError error = new AssertionError("on purpose");
        assertThatThrownBy(() -> run(unit -> {
                    throw error;
                }))
                .isSameAs(error);
    }

    @Test
    void workThatThrowsLeavesNothingBehind() {
        Map<String, Object> before = Snapshot.of(storage, acme);
        fail(unit -> everything.write(unit, acme), new IllegalStateException("on purpose"));
        assertThat(Snapshot.of(storage, acme)).isEqualTo(before);
        fail(unit -> everything.write(unit, acme), new AssertionError("on purpose"));
        assertThat(Snapshot.of(storage, acme)).isEqualTo(before);
        run(unit -> everything.write(unit, acme));
        everything.assertIn(storage, acme);
    }

    @Test
    void workThatThrowsChangesAndDeletesNothing() {
        run(unit -> everything.write(unit, acme));
        Map<String, Object> before = Snapshot.of(storage, acme);
        fail(unit -> everything.change(unit, acme), new IllegalStateException("on purpose"));
        assertThat(Snapshot.of(storage, acme)).isEqualTo(before);
        everything.assertIn(storage, acme);
        run(unit ->
                assertThat(unit.tenants().find(TenantKind.COMPANY, "another")).isEmpty());
        run(unit -> everything.change(unit, acme));
        Map<String, Object> after = Snapshot.of(storage, acme);
        before.forEach((what, rows) -> assertThat(after).doesNotContainEntry(what, rows));
    }

    @Test
    void aTenantThatWasRolledBackCanBeCreated() {
        fail(
                unit -> unit.tenants().create(TenantKind.COMPANY, "globex", Samples.NOW),
                new AssertionError("on purpose"));
        run(unit -> {
            assertThat(unit.tenants().find(TenantKind.COMPANY, "globex")).isEmpty();
            assertThat(unit.tenants().page(new TenantId(0), 10)).hasSize(1);
        });
        TenantId globex = company("globex");
        run(unit -> everything.write(unit, globex));
        everything.assertIn(storage, globex);
    }

    @Test
    void aUnitIsOfNoUseAfterItsWork() {
        List<UnitOfWork> kept = new ArrayList<>();
        run(kept::add);
        assertThatThrownBy(() -> kept.get(0).tenants().create(TenantKind.COMPANY, "globex", Samples.NOW))
                .isInstanceOf(RuntimeException.class);
        run(unit ->
                assertThat(unit.tenants().find(TenantKind.COMPANY, "globex")).isEmpty());
    }

    @Test
    void freshStoragesShareNothing() {
        run(unit -> everything.write(unit, acme));
        Storage other = contract.freshStorage();
        run(other, unit -> {
            assertThat(unit.tenants().find(TenantKind.COMPANY, "acme")).isEmpty();
            assertThat(unit.tenants().page(new TenantId(0), 10)).isEmpty();
            assertThat(unit.outbox().status().waiting()).isZero();
        });
        everything.assertIn(storage, acme);
    }

    @Test
    void whatWasCommittedIsThereAfterReopeningOrNeverSaidToBe() {
        run(unit -> everything.write(unit, acme));
        if (contract.survivesReopening()) {
            Storage reopened = contract.reopen(storage);
            run(
                    reopened,
                    unit -> assertThat(unit.tenants().find(TenantKind.COMPANY, "acme"))
                            .map(Tenant::id)
                            .contains(acme));
            everything.assertIn(reopened, acme);
        } else {
            assertThatThrownBy(() -> contract.reopen(storage)).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    private void fail(Consumer<UnitOfWork> work, Throwable with) {
        assertThatThrownBy(() -> run(unit -> {
                    work.accept(unit);
                    if (with instanceof Error error) {
                        throw error;
                    }
                    throw (RuntimeException) with;
                }))
                .isSameAs(with);
    }
}
