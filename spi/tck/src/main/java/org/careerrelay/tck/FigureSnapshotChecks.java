package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.figureSnapshot;

import java.time.LocalDate;
import java.util.List;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.kpi.FigureSnapshot;
import org.careerrelay.model.kpi.Period;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.FigureSnapshotStore}. */
abstract class FigureSnapshotChecks extends StorageChecks {

    private static final Period YEAR = Period.fiscalYear(2026);

    FigureSnapshotChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void whatWasKeptFirstStaysAndNoOtherCompanySeesIt() {
        TenantId globex = company("globex");
        FigureSnapshot november = figureSnapshot(11, 1);
        FigureSnapshot october = figureSnapshot(10, 2);
        run(unit -> {
            assertThat(unit.figureSnapshots().keep(acme, List.of())).isZero();
            assertThat(unit.figureSnapshots().keep(acme, List.of(november, october, figureSnapshot(11, 3))))
                    .isEqualTo(2);
        });
        run(unit -> assertThat(unit.figureSnapshots().keep(acme, List.of(figureSnapshot(11, 4), figureSnapshot(9, 5))))
                .isEqualTo(1));
        run(unit -> {
            assertThat(unit.figureSnapshots().read(acme, YEAR))
                    .containsExactly(figureSnapshot(9, 5), october, november);
            assertThat(unit.figureSnapshots().read(globex, YEAR)).isEmpty();
        });
    }

    @Test
    void periodsAreFoundByTheirDays() {
        FigureSnapshot year = new FigureSnapshot(
                YEAR, Samples.NOW, Samples.NOW, figureSnapshot(11, 1).figures().subList(0, 0));
        run(unit -> unit.figureSnapshots().keep(acme, List.of(figureSnapshot(4, 1), figureSnapshot(11, 1), year)));
        run(unit -> {
            assertThat(unit.figureSnapshots().read(acme, Period.month(2026, 4))).containsExactly(figureSnapshot(4, 1));
            assertThat(unit.figureSnapshots().read(acme, YEAR))
                    .as("by the first day, then by the last")
                    .containsExactly(figureSnapshot(4, 1), year, figureSnapshot(11, 1));
            assertThat(unit.figureSnapshots().periods(acme, LocalDate.of(2026, 4, 2)))
                    .containsExactly(Period.month(2026, 11));
            assertThat(unit.figureSnapshots().periods(acme, LocalDate.of(2026, 4, 1)))
                    .containsExactlyInAnyOrder(Period.month(2026, 4), Period.month(2026, 11), YEAR);
        });
    }
}
