package org.careerrelay.support;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Which month takes what is noted now: the one that runs, and never one whose totals were told. Whoever notes and whoever tells go one after the other, so that told totals
 * are final.
 *
 * @param told the last month whose totals were told, by company
 */
record SupportMonths(Map<String, YearMonth> told) {

    /** Keeps others from noting and telling until the transaction ends. */
    static SupportMonths lock(UnitOfWork unit, TenantId tenant) {
        unit.audit().lockHead(tenant);
        return new SupportMonths(unit.support().toldUntil(tenant));
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
