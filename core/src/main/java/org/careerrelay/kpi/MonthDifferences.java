package org.careerrelay.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Recomputation.Difference;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.spi.storage.MonthTallies;
import org.careerrelay.spi.storage.UnitOfWork;

/** Sums of months as storage tells them, beside those of the days. */
final class MonthDifferences {

    private static final LocalDate END = LocalDate.of(9999, 12, 1);
    private static final Period ALWAYS = new Period(LocalDate.EPOCH, END);

    private MonthDifferences() {}

    static List<Difference.OfMonth> between(UnitOfWork unit, TenantId tenant) {
        Map<Tally, Long> stored = new HashMap<>();
        unit.tallies().readByMonth(tenant, ALWAYS, END).forEach(tally -> stored.put(key(tally), tally.amount()));
        List<Difference.OfMonth> differences = new ArrayList<>();
        for (Tally told : MonthTallies.of(unit.tallies().read(tenant, ALWAYS), ALWAYS, END)) {
            Tally key = key(told);
            long summed = stored.getOrDefault(key, 0L);
            stored.remove(key);
            if (summed != told.amount()) {
                differences.add(difference(key, summed, told.amount()));
            }
        }
        stored.forEach((key, summed) -> differences.add(difference(key, summed, 0)));
        return differences;
    }

    private static Difference.OfMonth difference(Tally key, long summed, long told) {
        return new Difference.OfMonth(new Tally(key.programme(), key.day(), key.kind(), summed), told);
    }

    private static Tally key(Tally tally) {
        return new Tally(tally.programme(), tally.day(), tally.kind(), 0);
    }
}
