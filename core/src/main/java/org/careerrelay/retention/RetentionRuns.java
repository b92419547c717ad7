package org.careerrelay.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.audit.AuditLog;
import org.careerrelay.engine.Apart;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.retention.AgedRows;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.model.retention.RetentionLine;
import org.careerrelay.model.retention.RetentionReport;
import org.careerrelay.spi.storage.Perishable;
import org.careerrelay.spi.storage.RetentionStore;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Deletes what is kept no longer, of one tenant after the other, in batches that each are a transaction. A run that is cut short leaves nothing
 * half done, and the next one goes on. Thread-safe.
 */
public final class RetentionRuns {

    private static final int BATCH = 1000;

    /** What has not gone two days after it was due does not go by itself. */
    private static final Duration GRACE = Duration.ofDays(2);

    private final Engine engine;
    private final AuditLog audit;

    /**
     * Deletes by age.
     *
     * @param engine what it works with
     * @param audit the audit logs
     */
    public RetentionRuns(Engine engine, AuditLog audit) {
        this.engine = engine;
        this.audit = audit;
    }

    /**
     * What a run would delete.
     *
     * @param tenant whose
     * @return the report
     * @throws InvalidInputException when the tenant's policy or profile cannot be used today, with all reasons
     */
    public RetentionReport look(Tenant tenant) {
        return engine.storage().transact(unit -> {
            RetentionPlan plan = plan(unit, tenant);
            Map<Perishable, AgedRows> aged = new EnumMap<>(Perishable.class);
            for (Perishable what : plan.perishable()) {
                aged.put(what, unit.retention().look(tenant.id(), what, plan.before(what)));
            }
            return report(
                    tenant, plan, aged, audit(unit, tenant.id(), plan), reviews(unit, tenant.id(), plan), true, true);
        });
    }

    /**
     * Deletes what is due.
     *
     * @param tenant whose
     * @param batches how many batches at most, of each kind of rows
     * @return the report
     * @throws InvalidInputException when the tenant's policy or profile cannot be used today, with all reasons; nothing is deleted then
     */
    public RetentionReport run(Tenant tenant, int batches) {
        Beginning beginning = engine.storage().transact(unit -> begin(unit, tenant));
        RetentionPlan plan = beginning.plan();
        Map<Perishable, AgedRows> deleted = new EnumMap<>(Perishable.class);
        Map<Perishable, Instant> left = plan.cutoffs();
        boolean finished = true;
        Optional<Due> next = beginning.first();
        while (next.isPresent()) {
            Due due = next.get();
            long rows = purge(tenant.id(), due.what(), plan, batches);
            deleted.put(
                    due.what(), new AgedRows(rows, rows == 0 ? null : due.rows().oldest()));
            finished &= rows >= due.rows().rows();
            left.keySet().removeIf(what -> what.compareTo(due.what()) <= 0);
            next = next(tenant, plan, left);
        }
        long entries = beginning.audit()
                ? audit.forget(tenant.id(), plan.before(DataClass.AUDIT_LOG)).entries()
                : 0;
        return report(tenant, plan, deleted, new AgedRows(entries, null), beginning.reviews(), false, finished);
    }

    /** Most often nothing is due: then this one transaction is all there is to a run. */
    private Beginning begin(UnitOfWork unit, Tenant tenant) {
        RetentionPlan plan = plan(unit, tenant);
        return new Beginning(
                plan,
                first(unit, tenant, plan, plan.cutoffs()),
                isAuditDue(unit, tenant.id(), plan),
                reviews(unit, tenant.id(), plan));
    }

    /** What was deleted can make due what comes later in the order, which is why it is asked again. */
    private Optional<Due> next(Tenant tenant, RetentionPlan plan, Map<Perishable, Instant> left) {
        return left.isEmpty() ? Optional.empty() : engine.storage().transact(unit -> first(unit, tenant, plan, left));
    }

    private static Optional<Due> first(
            UnitOfWork unit, Tenant tenant, RetentionPlan plan, Map<Perishable, Instant> left) {
        return unit.retention().due(tenant.id(), left).stream()
                .min(Comparator.naturalOrder())
                .map(what -> new Due(what, unit.retention().look(tenant.id(), what, plan.before(what))));
    }

    private static boolean isAuditDue(UnitOfWork unit, TenantId tenant, RetentionPlan plan) {
        Instant before = plan.before(DataClass.AUDIT_LOG);
        return unit.audit().entries(tenant, unit.audit().archived(tenant).number(), 1).stream()
                .anyMatch(entry -> entry.at().isBefore(before));
    }

    /** Entries that somebody has to look at, a thousand at most: nothing of them goes by itself. */
    private static AgedRows reviews(UnitOfWork unit, TenantId tenant, RetentionPlan plan) {
        return new AgedRows(unit.suppressions().due(tenant, plan.now(), BATCH).size(), null);
    }

    /** Entries are numbered in the order of time, so that the first that stays ends the search. */
    private static AgedRows audit(UnitOfWork unit, TenantId tenant, RetentionPlan plan) {
        Instant before = plan.before(DataClass.AUDIT_LOG);
        long after = unit.audit().archived(tenant).number();
        long rows = 0;
        @Nullable Instant oldest = null;
        while (true) {
            List<AuditEntry> page = unit.audit().entries(tenant, after, BATCH);
            for (AuditEntry entry : page) {
                if (!entry.at().isBefore(before)) {
                    return new AgedRows(rows, oldest);
                }
                oldest = oldest == null ? entry.at() : oldest;
                after = entry.number();
                rows++;
            }
            if (page.size() < BATCH) {
                return new AgedRows(rows, oldest);
            }
        }
    }

    private long purge(TenantId tenant, Perishable what, RetentionPlan plan, int batches) {
        long rows = 0;
        @Nullable OpaqueId after = null;
        for (int i = 0; i < batches; i++) {
            @Nullable OpaqueId from = after;
            RetentionStore.Batch batch = engine.storage().transact(unit -> batch(unit, tenant, what, plan, from));
            rows += batch.rows();
            after = batch.last();
            if (batch.rows() < BATCH) {
                return rows;
            }
        }
        return rows;
    }

    private RetentionStore.Batch batch(
            UnitOfWork unit, TenantId tenant, Perishable what, RetentionPlan plan, @Nullable OpaqueId after) {
        RetentionStore.Batch batch = unit.retention().purge(tenant, what, plan.before(what), after, BATCH);
        if (batch.rows() > 0) {
            engine.happened(
                    unit,
                    tenant,
                    plan.now(),
                    EventType.RETENTION_RUN,
                    engine.ids().next(tenant, plan.now()),
                    Map.of("what", what.name(), "rows", Integer.toString(batch.rows())));
        }
        return batch;
    }

    /**
     * Runs for all tenants. One whose policy cannot be used is logged, and holds up no other.
     *
     * @param batches how many batches at most, of each kind of rows of each tenant
     */
    public void runAll(int batches) {
        for (Tenant tenant : engine.tenants()) {
            Apart.one("retention", tenant.id(), () -> run(tenant, batches));
        }
    }

    /**
     * Tenants of whom something is still there that was due a while ago, or whose policy cannot be used.
     *
     * @return by number
     */
    public List<Tenant> overdue() {
        return engine.tenants().stream().filter(this::isOverdue).toList();
    }

    private boolean isOverdue(Tenant tenant) {
        return engine.storage().transact(unit -> {
            try {
                RetentionPlan plan = plan(unit, tenant);
                RetentionPlan earlier = new RetentionPlan(
                        plan.profile(), plan.policy(), plan.now().minus(GRACE));
                return !unit.retention().due(tenant.id(), earlier.cutoffs()).isEmpty();
            } catch (InvalidInputException e) {
                return true; // a run would say why
            }
        });
    }

    private RetentionPlan plan(UnitOfWork unit, Tenant tenant) {
        Instant now = engine.now();
        List<StoredSetting> effective = unit.settings().effective(tenant.id(), now);
        JurisdictionProfile profile = engine.jurisdiction(effective);
        var policy = DataPolicies.of(effective, profile, tenant.kind());
        List<Violation> violations =
                new ArrayList<>(ProfileRules.violations(engine.inputs(), profile, now, "jurisdiction"));
        violations.addAll(DataPolicyRules.violations(engine.inputs(), policy, profile, "policy"));
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        return new RetentionPlan(profile, policy, now);
    }

    private static RetentionReport report(
            Tenant tenant,
            RetentionPlan plan,
            Map<Perishable, AgedRows> aged,
            AgedRows audit,
            AgedRows reviews,
            boolean dryRun,
            boolean finished) {
        List<RetentionLine> lines = new ArrayList<>();
        for (DataClass dataClass : DataClass.values()) {
            AgedRows sum = RetentionPlan.of(dataClass).stream()
                    .map(what -> aged.getOrDefault(what, AgedRows.NONE))
                    .reduce(AgedRows.NONE, AgedRows::and);
            lines.add(plan.line(
                    dataClass,
                    switch (dataClass) {
                        case AUDIT_LOG -> audit;
                        case SUPPRESSION -> reviews;
                        default -> sum;
                    }));
        }
        return new RetentionReport(tenant, plan.profile().name(), plan.now(), dryRun, finished, lines);
    }

    /**
     * What a run finds at its beginning.
     *
     * @param plan by what it goes
     * @param first the first kind of rows of which something is due
     * @param audit whether entries of the audit log are due
     * @param reviews how many entries somebody has to look at
     */
    private record Beginning(RetentionPlan plan, Optional<Due> first, boolean audit, AgedRows reviews) {}

    /**
     * A kind of rows of which something is due.
     *
     * @param what the kind
     * @param rows how many, and since when
     */
    private record Due(Perishable what, AgedRows rows) {}
}
