package org.careerrelay.introduction;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.careerrelay.engine.Apart;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Writes down where time alone has led introductions: silence confirms, and what nothing happens to times out. Nothing hangs on when that is
 * done: whoever reads or takes a step sees it before (CMP-12). Thread-safe.
 */
public final class Deadlines {

    private static final int COMPANIES = 1000;
    private static final int INTRODUCTIONS = 200;

    private final Engine engine;
    private final Changes changes;

    /**
     * Keeps deadlines.
     *
     * @param engine what it works with
     */
    public Deadlines(Engine engine) {
        this.engine = engine;
        this.changes = new Changes(engine);
    }

    /** Goes through all companies in which something is due; a part of each in a transaction of its own. What is left is for the next run. */
    public void run() {
        Set<TenantId> companies =
                engine.storage().transact(unit -> unit.introductions().withDue(engine.now(), COMPANIES));
        Apart.each(
                "deadlines",
                companies,
                company -> engine.storage().transact(unit -> settle(unit, company, contract -> true, engine.now())));
    }

    /**
     * Writes down what is due in one company, before its credits are looked at.
     *
     * @param company key of the company
     */
    public void settle(String company) {
        engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.COMPANY, company)
                        .map(tenant -> settle(unit, tenant.id(), contract -> true, engine.now()))
                        .orElse(0));
    }

    /** Locks programme after programme in the order of the agencies' keys, as answers do, and in each the introductions that are due. */
    int settle(UnitOfWork unit, TenantId tenant, Predicate<Contract> wanted, Instant now) {
        List<Introduction> due = unit.introductions().due(tenant, now, INTRODUCTIONS);
        if (due.isEmpty()) {
            return 0;
        }
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        List<Contract> contracts =
                settings.inLockOrder().stream().filter(wanted).toList();
        for (Contract contract : contracts) {
            List<Introduction> its = due.stream()
                    .filter(introduction -> introduction.programme() == contract.number())
                    .toList();
            if (!its.isEmpty()) {
                unit.credits().lock(tenant, contract.number());
            }
            for (Introduction found : its) {
                unit.introductions()
                        .lock(tenant, found.partner(), found.id())
                        .ifPresent(
                                stored -> changes.write(unit, tenant, contract, stored, Steps.due(stored, now), now));
            }
        }
        return due.size();
    }
}
