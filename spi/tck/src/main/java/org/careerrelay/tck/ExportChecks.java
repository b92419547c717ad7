package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.ExportedRow.OfTenant;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.StorageException;
import org.careerrelay.spi.storage.UnitOfWork;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.ExportStore} and {@link Storage#snapshot}. */
abstract class ExportChecks extends StorageChecks {

    private static final int ALL = 1000;
    private static final int CALLS = 150;

    private final Everything everything = new Everything();

    ExportChecks(StorageContract contract) {
        super(contract);
    }

    @Proves({"A34", "INV-15"})
    @Test
    void whatIsRestoredElsewhereTellsTheSame() {
        run(unit -> everything.write(unit, acme));
        assertSameElsewhere();
        run(unit -> everything.change(unit, acme));
        assertSameElsewhere();
    }

    /** Whatever was called before. */
    @Proves({"A34", "INV-15"})
    @RepeatedTest(10)
    void whateverIsRestoredElsewhereTellsTheSame(RepetitionInfo repetition) {
        run(unit -> {
            unit.settings().openProgramme(acme, Samples.AGENCY, Samples.NOW);
            unit.events().lockCursor(acme, "listener"); // which looking at the storage would make
        });
        calls(acme, repetition.getCurrentRepetition());
        assertSameElsewhere();
    }

    @Test
    void rowsComeInPagesThatGoOnWhereTheLastEnded() {
        run(unit -> {
            everything.write(unit, acme);
            everything.change(unit, acme);
        });
        Map<RowKind, List<ExportedRow>> whole = rows(storage, acme, ALL);
        assertThat(rows(storage, acme, 1)).isEqualTo(whole);
        assertThat(rows(storage, acme, 2)).isEqualTo(whole);
        assertThat(whole.get(RowKind.WAITING_EVENT)).hasSize(1);
        assertThat(whole.get(RowKind.CREDIT)).isNotEmpty();
    }

    @Proves("B19")
    @Test
    void rowsOfOthersAreNeitherReadNorWritten() {
        TenantId globex = company("globex");
        run(unit -> {
            everything.write(unit, acme);
            everything.write(unit, globex);
        });
        Map<RowKind, List<ExportedRow>> own = rows(storage, acme, ALL);
        calls(globex, 7);
        assertThat(rows(storage, acme, ALL)).isEqualTo(own);

        Storage elsewhere = contract.freshStorage();
        restore(elsewhere, globex, rows(storage, globex, ALL));
        Map<String, Object> others = Snapshot.of(elsewhere, globex);
        restore(elsewhere, acme, own);
        assertThat(Snapshot.of(elsewhere, globex)).isEqualTo(others);
        assertThat(Snapshot.of(elsewhere, acme)).isEqualTo(Snapshot.of(storage, acme));
    }

    @Test
    void aRowThatIsThereIsRefusedAndNothingIsWritten() {
        run(unit -> everything.write(unit, acme));
        Map<String, Object> before = Snapshot.of(storage, acme);
        rows(storage, acme, ALL).forEach((kind, rows) -> {
            if (!rows.isEmpty() && kind != RowKind.TALLY && kind != RowKind.CHAIN_HEAD && kind != RowKind.BALANCE) {
                assertThatThrownBy(() -> run(unit -> unit.exports().restore(acme, rows)))
                        .as(kind.name())
                        .isInstanceOf(StorageException.class);
            }
        });
        assertThat(Snapshot.of(storage, acme)).isEqualTo(before);
    }

    @Proves("B19")
    @Test
    void aRowOfAnotherTenantIsRefused() {
        TenantId globex = company("globex");
        ExportedRow row = new ExportedRow.OfOutboxRow(Samples.row(globex, 1, OutboxKind.MAIL, Samples.NOW), null, null);
        refused(unit -> unit.exports().restore(acme, List.of(row)));
        refused(unit -> unit.exports()
                .restore(
                        acme,
                        List.of(new OfTenant(
                                ExportedRow.FORMAT,
                                new Tenant(new TenantId(77), TenantKind.COMPANY, "initech"),
                                Samples.NOW))));
    }

    @Test
    void aNumberThatCameBackIsGivenToNobodyElse() {
        Tenant restored = new Tenant(new TenantId(5), TenantKind.COMPANY, "globex");
        run(unit -> unit.exports()
                .restore(restored.id(), List.of(new OfTenant(ExportedRow.FORMAT, restored, Samples.NOW))));
        Set<TenantId> numbers = new HashSet<>(Set.of(acme, restored.id()));
        for (int i = 0; i < 10; i++) {
            assertThat(numbers.add(company("other-" + i))).isTrue();
        }
        run(unit -> {
            assertThat(unit.tenants().find(restored.id())).contains(restored);
            assertThat(unit.tenants().page(new TenantId(0), ALL)).hasSize(12);
        });
    }

    @Test
    void whatIsErasedIsGoneWholeAndNobodyElsesIsTouched() {
        TenantId globex = company("globex");
        run(unit -> {
            for (TenantId tenant : List.of(acme, globex)) {
                everything.write(unit, tenant);
                everything.change(unit, tenant);
            }
        });
        Map<RowKind, List<ExportedRow>> others = rows(storage, globex, ALL);
        Map<RowKind, List<ExportedRow>> before = rows(storage, acme, ALL);
        Map<RowKind, Long> erased = get(unit -> unit.exports().erase(acme));
        before.forEach((kind, rows) -> {
            if (kind != RowKind.TALLY) {
                assertThat(erased).as(kind.name()).containsEntry(kind, (long) rows.size());
            }
        });
        assertThat(rows(storage, acme, ALL).values()).allMatch(List::isEmpty);
        assertThat(rows(storage, globex, ALL)).isEqualTo(others);
        run(unit -> {
            assertThat(unit.tenants().find(acme)).isEmpty();
            assertThat(unit.tenants().find(TenantKind.COMPANY, "acme")).isEmpty();
        });
        assertThat(company("acme")).as("a number is given once").isNotEqualTo(acme);
    }

    @Test
    void anErasureThatIsTakenBackLeavesEverything() {
        run(unit -> everything.write(unit, acme));
        Map<RowKind, List<ExportedRow>> before = rows(storage, acme, ALL);
        refused(unit -> {
            unit.exports().erase(acme);
            throw new StorageException("the work fails");
        });
        assertThat(rows(storage, acme, ALL)).isEqualTo(before);
        assertThat(company("acme")).isEqualTo(acme);
    }

    @Test
    void theEndOfAnExportLiesInNoStorage() {
        assertThatThrownBy(() -> get(unit -> unit.exports().read(acme, RowKind.END, null, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Two tallies that always move together, read one after the other while others move them. */
    @Test
    void aSnapshotIsOfOneMoment() {
        List<Boolean> results = Threads.race(4, thread -> {
            for (int i = 0; i < 40; i++) {
                if (thread == 0) {
                    boolean together = storage.snapshot(unit -> landed(unit, 1) == landed(unit, 2));
                    if (!together) {
                        return false;
                    }
                } else {
                    run(unit -> unit.tallies().add(acme, List.of(oneLanded(1), oneLanded(2))));
                }
            }
            return true;
        });
        assertThat(results).containsOnly(true);
    }

    private static Tally oneLanded(int programme) {
        return Samples.tally(programme, Samples.TODAY, TallyKind.LANDED, 1);
    }

    private long landed(UnitOfWork unit, int programme) {
        return unit.tallies().read(acme, Period.day(Samples.TODAY)).stream()
                .filter(tally -> tally.programme() == programme)
                .mapToLong(Tally::amount)
                .sum();
    }

    private void calls(TenantId tenant, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CALLS; i++) {
            TenantCalls.Call call = TenantCalls.ALL.get(random.nextInt(TenantCalls.ALL.size()));
            TenantCalls.Draw draw = TenantCalls.Draw.from(random);
            try {
                get(unit -> call.make(unit, tenant, draw));
            } catch (StorageException e) {
                assertThat(e).as("a key that is there, or a ledger that is not").isNotNull();
            }
        }
    }

    /** Looked at before it is taken away: a cursor that is asked for is there from then on. */
    private void assertSameElsewhere() {
        Map<String, Object> told = Snapshot.of(storage, acme);
        Map<RowKind, List<ExportedRow>> rows = rows(storage, acme, ALL);
        Storage elsewhere = contract.freshStorage();
        restore(elsewhere, acme, rows);
        assertThat(Snapshot.of(elsewhere, acme)).isEqualTo(told);
        assertThat(rows(elsewhere, acme, ALL)).isEqualTo(rows);
    }

    private static void restore(Storage elsewhere, TenantId tenant, Map<RowKind, List<ExportedRow>> rows) {
        run(elsewhere, unit -> rows.forEach((kind, of) -> unit.exports().restore(tenant, of)));
    }

    private static Map<RowKind, List<ExportedRow>> rows(Storage storage, TenantId tenant, int page) {
        return storage.snapshot(unit -> {
            Map<RowKind, List<ExportedRow>> rows = new EnumMap<>(RowKind.class);
            for (RowKind kind : RowKind.values()) {
                if (kind.isStored()) {
                    List<ExportedRow> all = new ArrayList<>();
                    List<ExportedRow> next = unit.exports().read(tenant, kind, null, page);
                    while (!next.isEmpty()) {
                        assertThat(next).hasSizeLessThanOrEqualTo(page).allMatch(row -> RowKind.of(row) == kind);
                        all.addAll(next);
                        next = unit.exports().read(tenant, kind, all.get(all.size() - 1), page);
                    }
                    rows.put(kind, all);
                }
            }
            return rows;
        });
    }
}
