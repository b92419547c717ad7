package org.careerrelay.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerrelay.credit.Pools;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.health.AgencySilence;
import org.careerrelay.model.health.HealthReport;
import org.careerrelay.model.health.InstructionBacklog;
import org.careerrelay.model.health.MailReturnShare;
import org.careerrelay.model.health.ProgrammeGap;
import org.careerrelay.model.health.RequestBacklog;
import org.careerrelay.model.health.SilentSource;
import org.careerrelay.model.health.WaitingLog;
import org.careerrelay.spi.keys.Keys;
import org.careerrelay.spi.storage.UnitOfWork;

/** Gathers what storage knows of an installation's state, in short transactions. Thread-safe. */
public final class Health {

    private static final int LOGS = 100;

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
        List<RequestBacklog> requests = new ArrayList<>();
        List<InstructionBacklog> instructions = new ArrayList<>();
        List<MailReturnShare> mailReturns = new ArrayList<>();
        List<SilentSource> silentSources = new ArrayList<>();
        Pools pools = new Pools(engine);
        for (Tenant tenant : engine.companies()) {
            CompanySettings settings = engine.storage().transact(unit -> CompanySettings.read(unit, tenant.id(), now));
            for (Contract contract : settings.contracts()) {
                gaps.addAll(ProgrammeGaps.of(tenant.key(), contract, now));
                gaps.addAll(PoolGaps.of(pools, tenant.key(), contract, now));
            }
            silences.addAll(SilentAgencies.of(engine, tenant, settings.contracts()));
            Backlogs.requests(engine, tenant, now).ifPresent(requests::add);
            instructions.addAll(Backlogs.instructions(engine, tenant, now));
            silentSources.addAll(SilentSources.of(engine, tenant, now));
            ReturnedMails.of(engine, tenant, settings.contracts(), now).ifPresent(mailReturns::add);
        }
        return new HealthReport(
                now,
                engine.storage().transact(unit -> unit.outbox().status()),
                engine.storage().schema().orElse(null),
                KeyGaps.of(keys, now),
                waitingLogs(),
                gaps,
                silences,
                requests,
                instructions,
                mailReturns,
                silentSources);
    }

    /** A transaction for each: they may live in several databases. */
    private List<WaitingLog> waitingLogs() {
        List<WaitingLog> logs = new ArrayList<>();
        for (TenantId id : engine.storage().transact(unit -> unit.events().unnumberedTenants(LOGS))) {
            engine.storage().transact(unit -> waitingLog(unit, id)).ifPresent(logs::add);
        }
        return logs;
    }

    private static Optional<WaitingLog> waitingLog(UnitOfWork unit, TenantId id) {
        List<RelayEvent> next = unit.events().unnumbered(id, 1); // empty when it was numbered meanwhile
        return next.isEmpty()
                ? Optional.empty()
                : unit.tenants()
                        .find(id)
                        .map(tenant -> new WaitingLog(tenant, next.get(0).at()));
    }
}
