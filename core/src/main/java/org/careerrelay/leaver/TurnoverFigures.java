package org.careerrelay.leaver;

import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.TurnoverReport;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Reads what exit cases tell together. */
public final class TurnoverFigures {

    private static final int PAGE = 1000;

    private TurnoverFigures() {}

    /**
     * The report of a period.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param period the days
     * @return the report
     */
    public static TurnoverReport of(UnitOfWork unit, TenantId tenant, Period period) {
        List<ExitCase> decided = new ArrayList<>();
        @Nullable OpaqueId after = null;
        List<ExitCase> page;
        do {
            page = unit.exitCases().decided(tenant, period.from(), period.to(), after, PAGE);
            decided.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
        return Turnovers.of(period, decided);
    }
}
