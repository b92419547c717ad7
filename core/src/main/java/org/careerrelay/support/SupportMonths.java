package org.careerrelay.support;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.support.StoredSupportTotals;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Which month takes what is noted now: the one that runs, and never one whose totals were told. Whoever notes and whoever tells go one after the other, so that told totals
 * are final.
 *
 * @param told the last month whose totals were told, by company
 */
record SupportMonths(Map<String, YearMonth> told) {

    private static final YearMonth FIRST = YearMonth.of(1970, 1);
    private static final YearMonth LAST = YearMonth.of(9999, 12);

    /** Keeps others from noting and telling until the transaction ends. */
    static SupportMonths lock(UnitOfWork unit, TenantId tenant) {
        unit.audit().lockHead(tenant);
        Map<String, YearMonth> told = new HashMap<>();
        for (StoredSupportTotals totals : told(unit, tenant)) {
            told.put(totals.partner(), totals.totals().month());
        }
        return new SupportMonths(told);
    }

    /** All totals that were told, ordered by month. */
    static List<StoredSupportTotals> told(UnitOfWork unit, TenantId tenant) {
        return unit.support().totals(tenant, FIRST, LAST);
    }

    /** The month in which an instant lies, in the zone of the months. */
    static YearMonth of(Instant at) {
        return YearMonth.from(at.atZone(Programme.JAPAN));
    }

    YearMonth open(String company, Instant now) {
        YearMonth running = of(now);
        YearMonth last = told.get(company);
        return last == null || running.isAfter(last) ? running : last.plusMonths(1);
    }

    /** The first month of a company that is not told yet. */
    YearMonth next(String company, Instant since) {
        YearMonth last = told.get(company);
        return last == null ? of(since) : last.plusMonths(1);
    }
}
