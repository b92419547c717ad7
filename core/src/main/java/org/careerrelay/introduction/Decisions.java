package org.careerrelay.introduction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.spi.storage.UnitOfWork;

/** Decides on introductions at the company's installation, one step after the other: balance first, then introduction are locked. Thread-safe. */
final class Decisions {

    private final Engine engine;
    private final Changes changes;

    Decisions(Engine engine) {
        this.engine = engine;
        this.changes = new Changes(engine);
    }

    StepResult decide(
            UnitOfWork unit,
            TenantId tenant,
            Introduction found,
            BiFunction<Introduction, Instant, StepResult> decision) {
        return decide(unit, tenant, found, decision, Map.of());
    }

    /** Locks, writes down where time alone has led, and then what is decided. */
    StepResult decide(
            UnitOfWork unit,
            TenantId tenant,
            Introduction found,
            BiFunction<Introduction, Instant, StepResult> decision,
            Map<String, String> details) {
        Instant now = engine.now();
        Optional<Contract> contract = CompanySettings.read(unit, tenant, now).withAgency(found.partner());
        if (contract.isEmpty()) {
            return new StepResult.Unknown();
        }
        unit.credits().lock(tenant, contract.get().number());
        Introduction stored =
                unit.introductions().lock(tenant, found.partner(), found.id()).orElseThrow();
        Introduction current = changes.write(unit, tenant, contract.get(), stored, Steps.due(stored, now), now);
        StepResult result = decision.apply(current, now);
        if (result instanceof StepResult.Moved moved) {
            return new StepResult.Moved(
                    changes.write(unit, tenant, contract.get(), current, moved.introduction(), now, details));
        }
        return result instanceof StepResult.TurnedDown down
                ? new StepResult.TurnedDown(
                        changes.write(unit, tenant, contract.get(), current, down.introduction(), now, details))
                : result;
    }

    static Optional<Introduction> found(UnitOfWork unit, String company, OpaqueId id) {
        return unit.tenants()
                .find(TenantKind.COMPANY, company)
                .map(Tenant::id)
                .filter(id.tenant()::equals)
                .flatMap(tenant ->
                        unit.introductions().find(tenant, List.of(id)).stream().findFirst());
    }

    Optional<Introduction> foundByAgency(UnitOfWork unit, String agency, OpaqueId id) {
        return engine.tenantOf(unit, id, TenantKind.COMPANY)
                .flatMap(tenant -> unit.introductions().find(tenant.id(), List.of(id)).stream()
                        .filter(found -> found.partner().equals(agency))
                        .findFirst());
    }
}
