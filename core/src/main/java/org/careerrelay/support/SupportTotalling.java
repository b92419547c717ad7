package org.careerrelay.support;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.support.StoredSupportTotals;
import org.careerrelay.model.support.SupportTotals;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Tells companies the totals of months that are over, once each: also of a month in which there was nothing to tell, so that a company does not learn from the
 * message itself that there was somebody. Thread-safe.
 */
public final class SupportTotalling {

    private final Engine engine;

    /**
     * Tells totals.
     *
     * @param engine what it works with
     */
    public SupportTotalling(Engine engine) {
        this.engine = engine;
    }

    /** Goes through all agencies, each in a transaction. */
    public void run() {
        engine.forEachTenant(tenant -> {
            if (tenant.kind() == TenantKind.AGENCY) {
                engine.storage().transact(unit -> tell(unit, tenant.id()));
            }
        });
    }

    /** How many were told. */
    private int tell(UnitOfWork unit, TenantId tenant) {
        Map<String, Instant> since = unit.support().since(tenant);
        Set<String> companies = new TreeSet<>(since.keySet());
        // Who was told goes on being told: that it ended would tell that the last of the people was erased.
        companies.addAll(unit.support().toldUntil(tenant).keySet());
        if (companies.isEmpty()) {
            return 0;
        }
        SupportMonths months = SupportMonths.lock(unit, tenant);
        Instant now = engine.now();
        YearMonth running = SupportMonths.of(now);
        int told = 0;
        for (String company : companies) {
            for (YearMonth month = months.next(company, since.getOrDefault(company, now));
                    month.isBefore(running);
                    month = month.plusMonths(1)) {
                tell(unit, tenant, company, month, now);
                told++;
            }
        }
        return told;
    }

    private void tell(UnitOfWork unit, TenantId tenant, String company, YearMonth month, Instant now) {
        OpaqueId id = engine.ids().next(tenant, now);
        SupportTotals totals = SupportTotals.of(month, unit.support().counted(tenant, company, month));
        if (unit.support().insert(tenant, new StoredSupportTotals(id, company, totals, now))) {
            unit.outbox().add(List.of(engine.effect(id, OutboxKind.SUPPORT_TOTALS_TO_COMPANY, company, id, "", now)));
            engine.happened(
                    unit,
                    tenant,
                    now,
                    EventType.SUPPORT_TOTALS_TOLD,
                    id,
                    Map.of("company", company, "month", month.toString()));
        }
    }
}
