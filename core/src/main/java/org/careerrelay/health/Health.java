package org.careerrelay.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.health.AgencySilence;
import org.careerrelay.model.health.HealthReport;
import org.careerrelay.model.health.ProgrammeGap;
import org.careerrelay.model.health.WaitingLog;
import org.careerrelay.spi.keys.Keys;
import org.careerrelay.spi.storage.UnitOfWork;

/** Gathers what storage knows of an installation's state, in short transactions. Thread-safe. */
public final class Health {

    private static final int LOGS = 100;
    private static final int TENANTS = 100;

    private final Engine engine;
    private final Keys keys;

    /**
     * Looks at an installation.
     *
     * @param engine what it works with
     * @param keys its keys
     */
    public Health(Engine engine, Keys keys) {
        this.engine = engine;
        this.keys = keys;
    }

    /**
     * Looks now.
     *
     * @return the facts
     */
    public HealthReport report() {
        Instant now = engine.now();
        List<ProgrammeGap> gaps = new ArrayList<>();
        List<AgencySilence> silences = new ArrayList<>();
        lookAtProgrammes(now, gaps, silences);
        return new HealthReport(
                now,
                engine.storage().transact(unit -> unit.outbox().status()),
                engine.storage().schema().orElse(null),
                KeyGaps.of(keys, now),
                engine.storage().transact(Health::waitingLogs),
                gaps,
                silences);
    }

    private static List<WaitingLog> waitingLogs(UnitOfWork unit) {
        List<WaitingLog> logs = new ArrayList<>();
        for (TenantId id : unit.events().unnumberedTenants(LOGS)) {
            List<RelayEvent> next = unit.events().unnumbered(id, 1);
            if (!next.isEmpty()) { // numbered meanwhile
                unit.tenants()
                        .find(id)
                        .ifPresent(tenant ->
                                logs.add(new WaitingLog(tenant, next.get(0).at())));
            }
        }
        return logs;
    }

    private void lookAtProgrammes(Instant now, List<ProgrammeGap> gaps, List<AgencySilence> silences) {
        TenantId after = new TenantId(0);
        List<Tenant> tenants;
        do {
            TenantId from = after;
            tenants = engine.storage().transact(unit -> unit.tenants().page(from, TENANTS));
            for (Tenant tenant : tenants) {
                after = tenant.id();
                if (tenant.kind() == TenantKind.COMPANY) {
                    CompanySettings settings =
                            engine.storage().transact(unit -> CompanySettings.read(unit, tenant.id(), now));
                    for (Contract contract : settings.contracts()) {
                        gaps.addAll(ProgrammeGaps.of(tenant.key(), contract, now));
                    }
                    silences.addAll(SilentAgencies.of(engine, tenant, settings.contracts()));
                }
            }
        } while (!tenants.isEmpty());
    }
}
