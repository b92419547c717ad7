package org.careerrelay.leaver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.ExitState;
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
        return Turnovers.of(period, ofPeople(unit, tenant, decided));
    }

    /** The last decision of each person: who has several cases, under whichever pseudonyms, is no group of people. */
    private static Collection<ExitCase> ofPeople(UnitOfWork unit, TenantId tenant, List<ExitCase> decided) {
        Map<OpaqueId, OpaqueId> groups = unit.people()
                .groups(tenant, decided.stream().map(ExitCase::person).collect(Collectors.toSet()));
        Map<OpaqueId, ExitCase> last = new HashMap<>();
        decided.stream()
                .filter(each -> each.state() != ExitState.CANCELLED)
                .sorted(Comparator.comparing(ExitCase::decidedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(ExitCase::id))
                .forEach(each -> last.put(groups.getOrDefault(each.person(), each.person()), each));
        return last.values();
    }
}
