package org.careerrelay.kpi;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.careerrelay.engine.Apart;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;

/**
 * Sums up tallies by month once a month is over everywhere, so that a report of all companies reads few rows (PERF-8). Nothing that happens waits for it, and nothing
 * is added to such a month any more: everything is tallied on the day on which it becomes known. Thread-safe.
 */
public final class MonthSumming {

    /** Where a day ends last. */
    private static final ZoneId LAST = ZoneOffset.ofHours(-12);

    private static final int COMPANIES = 500;

    private final Engine engine;

    /**
     * Sums up months.
     *
     * @param engine what it works with
     */
    public MonthSumming(Engine engine) {
        this.engine = engine;
    }

    /** Sums up what is over, of every company; those of which all is summed up cost one statement for some hundred. */
    public void run() {
        LocalDate until = LocalDate.ofInstant(engine.now().minus(FigureSnapshots.SETTLING), LAST)
                .withDayOfMonth(1);
        TenantId after = new TenantId(0);
        while (true) {
            TenantId from = after;
            List<Tenant> page = engine.storage().transact(unit -> unit.tenants().page(from, COMPANIES));
            if (page.isEmpty()) {
                return;
            }
            unsummed(page, until).forEach(tenant -> Apart.one("tenant", tenant, () -> sumUp(tenant, until)));
            after = page.get(page.size() - 1).id();
        }
    }

    private List<TenantId> unsummed(List<Tenant> page, LocalDate until) {
        List<TenantId> companies = page.stream()
                .filter(tenant -> tenant.kind() == TenantKind.COMPANY)
                .map(Tenant::id)
                .toList();
        return engine.storage().transact(unit -> unit.tallies().unsummed(companies, until));
    }

    private void sumUp(TenantId tenant, LocalDate until) {
        engine.storage().transact(unit -> {
            unit.events().lockHead(tenant); // neither a repair nor another pass in between
            unit.tallies().sumUp(tenant, until);
            return true;
        });
    }
}
