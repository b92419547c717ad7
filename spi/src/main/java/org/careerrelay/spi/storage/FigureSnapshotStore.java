package org.careerrelay.spi.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.kpi.FigureSnapshot;
import org.careerrelay.model.kpi.Period;

/** Figures of periods that are over, as they were kept (D07). Nothing is ever changed. */
public interface FigureSnapshotStore {

    /**
     * Keeps snapshots of periods of which none is there; of the same period the first stays, also of two in one call.
     *
     * @param tenant the company
     * @param snapshots the snapshots
     * @return how many were kept now
     */
    int keep(TenantId tenant, List<FigureSnapshot> snapshots);

    /**
     * Of which periods there are snapshots.
     *
     * @param tenant the company
     * @param since periods that begin on this day or later
     * @return the periods
     */
    Set<Period> periods(TenantId tenant, LocalDate since);

    /**
     * Reads snapshots.
     *
     * @param tenant the company
     * @param within the days within which their periods lie
     * @return ordered by their first day, then by the last
     */
    List<FigureSnapshot> read(TenantId tenant, Period within);
}
