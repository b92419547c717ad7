package org.careerrelay.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.consent.ConsentLife.Passing;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down which consents ended and tells which will end soon (R-12, B05); a few hundred in a transaction. Thread-safe. */
public final class ConsentUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(ConsentUpkeep.class);
    private static final int BATCH = 500;

    private final Engine engine;

    /**
     * Looks after consents.
     *
     * @param engine what it works with
     */
    public ConsentUpkeep(Engine engine) {
        this.engine = engine;
    }

    /** Goes through the consents of all companies for which time has to be looked at. */
    public void run() {
        engine.forEachCompany(this::run);
    }

    private void run(TenantId tenant) {
        while (engine.storage().transact(unit -> pass(unit, tenant)) == BATCH) {
            LOG.debug("consents.passed tenant={} consents={}", tenant, BATCH);
        }
    }

    private int pass(UnitOfWork unit, TenantId tenant) {
        Instant now = engine.now();
        List<OpaqueId> due = unit.consents().due(tenant, now, BATCH).stream()
                .map(ConsentRecord::referral)
                .toList();
        if (due.isEmpty()) {
            return 0;
        }
        // Whoever changes a consent has locked its referral: what is read after the lock is what holds.
        Map<OpaqueId, Integer> programmes = unit.referrals().lock(tenant, due).stream()
                .collect(Collectors.toMap(Referral::id, Referral::programme));
        List<ConsentRecord> records = unit.consents().find(tenant, due);
        Map<OpaqueId, List<ConsentEvent>> steps = Standing.steps(unit, tenant, records);
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        List<ConsentEvent> added = new ArrayList<>();
        List<RelayEvent> events = new ArrayList<>();
        List<ConsentRecord> changed = new ArrayList<>();
        for (ConsentRecord record : records) {
            int renewalDays =
                    policy(settings, programmes.get(record.referral())).renewalDays();
            List<ConsentEvent> before = steps.getOrDefault(record.id(), List.of());
            Passing passing = ConsentLife.pass(record, before.size(), renewalDays, now);
            added.addAll(ConsentChain.chained(before, passing.steps()));
            changed.add(passing.after());
            if (passing.expired()) {
                events.add(event(tenant, record, EventType.CONSENT_EXPIRED, now));
            }
            if (passing.renewalDue()) {
                events.add(event(tenant, record, EventType.CONSENT_RENEWAL_DUE, now));
            }
        }
        unit.consents().append(tenant, added);
        unit.consents().replace(tenant, changed);
        if (!events.isEmpty()) {
            unit.events().append(tenant, events);
        }
        return due.size();
    }

    private RelayEvent event(TenantId tenant, ConsentRecord record, EventType type, Instant now) {
        return engine.event(
                tenant,
                now,
                type,
                record.referral(),
                Map.of("consent", record.id().toString()));
    }

    /** That of the programme; a consent whose programme is no longer set up is told as usual. */
    private static ConsentPolicy policy(CompanySettings settings, @Nullable Integer programme) {
        return programme == null
                ? ConsentPolicy.DEFAULT
                : settings.ofNumber(programme)
                        .map(contract -> contract.programme().policies().consent())
                        .orElse(ConsentPolicy.DEFAULT);
    }
}
