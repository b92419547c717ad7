package org.careerrelay.support;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.support.StoredSupportEvent;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.model.support.SupportEventResult;
import org.careerrelay.model.support.SupportEventResult.Outcome;
import org.careerrelay.model.support.SupportStanding;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The agency's side: takes what its staff, or a system of its own, notes of the people it supports. What a person agreed to goes to the company; everything else stays
 * here and is in the totals of its month. The tenant is the agency. Thread-safe.
 */
public final class SupportNotes {

    /** Clocks of other systems may be off. */
    private static final Duration AHEAD = Duration.ofDays(1);

    /** Nothing was supported before; and not every storage keeps what lies far before. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final int BATCH = 1000;

    private final Engine engine;

    /**
     * Serves agencies.
     *
     * @param engine what it works with
     */
    public SupportNotes(Engine engine) {
        this.engine = engine;
    }

    /**
     * Takes events about people whom one company referred.
     *
     * @param agency key of the agency
     * @param company key of the company
     * @param events the events, in any order; repetitions change nothing
     * @return what became of each, in the same order
     * @throws InvalidInputException when something is wrong with any of them, with all that is; then nothing was stored
     */
    public List<SupportEventResult> take(String agency, String company, List<SupportEvent> events) {
        List<SupportEvent> checked = checked(engine, events);
        List<SupportEventResult> results = new ArrayList<>(checked.size());
        for (int from = 0; from < checked.size(); from += BATCH) {
            List<SupportEvent> batch = checked.subList(from, Math.min(checked.size(), from + BATCH));
            results.addAll(engine.storage()
                    .transact(unit -> unit.tenants()
                            .find(TenantKind.AGENCY, agency)
                            .map(Tenant::id)
                            .map(tenant -> batch(unit, tenant, company, batch))
                            .orElseGet(() -> batch.stream()
                                    .map(event -> new SupportEventResult(event.key(), Outcome.UNKNOWN))
                                    .toList())));
        }
        return results;
    }

    /**
     * What was noted of one received referral.
     *
     * @param agency key of the agency
     * @param company key of the company
     * @param referral the company's opaque reference
     * @return the events, in the order in which they happened
     */
    public List<SupportEvent> about(String agency, String company, OpaqueId referral) {
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.AGENCY, agency)
                        .map(tenant -> unit.support().ofReferrals(tenant.id(), List.of(referral)).stream()
                                .filter(row -> row.partner().equals(company))
                                .map(StoredSupportEvent::event)
                                .sorted(SupportOrder.AS_HAPPENED)
                                .toList())
                        .orElse(List.of()));
    }

    /** The events as storage keeps them, in microseconds. */
    static List<SupportEvent> checked(Engine engine, List<SupportEvent> events) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            violations.addAll(engine.inputs().violations(events.get(i), "[" + i + "]"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        return events.stream()
                .map(event -> new SupportEvent(
                        event.key(), event.referral(), event.stage(), event.at().truncatedTo(ChronoUnit.MICROS)))
                .toList();
    }

    /** What is wrong with the time of an event; null where nothing is. */
    static @Nullable Outcome outOfTime(SupportEvent event, Instant now) {
        if (event.at().isAfter(now.plus(AHEAD))) {
            return Outcome.IN_FUTURE;
        }
        return event.at().isBefore(EARLIEST) ? Outcome.LONG_AGO : null;
    }

    private List<SupportEventResult> batch(
            UnitOfWork unit, TenantId tenant, String company, List<SupportEvent> events) {
        SupportMonths months = SupportMonths.lock(unit, tenant);
        Instant now = engine.now();
        Set<OpaqueId> referrals = events.stream().map(SupportEvent::referral).collect(Collectors.toSet());
        Permissions permissions = Permissions.read(unit, tenant, company, referrals);
        Map<OpaqueId, InboxItem> items = new HashMap<>();
        living(unit, tenant, unit.inbox().find(tenant, company, referrals))
                .forEach(item -> items.put(item.referral(), item));
        Map<String, SupportEvent> known = new HashMap<>();
        unit.support()
                .byKey(tenant, company, events.stream().map(SupportEvent::key).toList())
                .forEach(row -> known.put(row.event().key(), row.event()));
        StagesReached reached = StagesReached.read(unit, tenant, company, referrals);
        List<StoredSupportEvent> fresh = new ArrayList<>();
        List<SupportEventResult> results = new ArrayList<>();
        for (SupportEvent event : events) {
            Outcome outcome = judge(event, known.get(event.key()), items.get(event.referral()), permissions, now);
            results.add(new SupportEventResult(event.key(), outcome));
            if (outcome == Outcome.RECORDED) {
                known.put(event.key(), event);
                boolean told = permissions.mayTell(items.get(event.referral()), now);
                SupportStanding standing = told
                        ? SupportStanding.ON_ITS_WAY
                        : reached.contains(event) ? SupportStanding.NOT_COUNTED : SupportStanding.IN_TOTALS;
                StoredSupportEvent row = new StoredSupportEvent(
                        engine.ids().next(tenant, now),
                        company,
                        event,
                        standing,
                        standing == SupportStanding.IN_TOTALS ? months.open(company, now) : null,
                        now);
                reached.add(row);
                fresh.add(row);
            }
        }
        store(unit, tenant, company, fresh, now);
        return results;
    }

    /** Who was erased here is nobody's referral any more. */
    private static List<InboxItem> living(UnitOfWork unit, TenantId tenant, List<InboxItem> items) {
        Set<OpaqueId> people =
                unit.people().find(tenant, items.stream().map(InboxItem::person).collect(Collectors.toSet())).stream()
                        .map(Person::id)
                        .collect(Collectors.toSet());
        return items.stream().filter(item -> people.contains(item.person())).toList();
    }

    private static Outcome judge(
            SupportEvent event,
            @Nullable SupportEvent before,
            @Nullable InboxItem item,
            Permissions permissions,
            Instant now) {
        if (before != null) {
            return before.equals(event) ? Outcome.REPEATED : Outcome.CONFLICT;
        }
        Outcome outOfTime = outOfTime(event, now);
        if (outOfTime != null) {
            return outOfTime;
        }
        if (item == null || item.answer() != AgencyAnswer.ACCEPTED_NEW) {
            return Outcome.UNKNOWN;
        }
        return permissions.isOver(item) ? Outcome.OVER : Outcome.RECORDED;
    }

    private void store(UnitOfWork unit, TenantId tenant, String company, List<StoredSupportEvent> fresh, Instant now) {
        if (fresh.isEmpty()) {
            return;
        }
        unit.support().insert(tenant, fresh);
        List<OutboxRow> rows = fresh.stream()
                .filter(row -> row.standing() == SupportStanding.ON_ITS_WAY)
                .map(row -> engine.effect(row.id(), OutboxKind.SUPPORT_TO_COMPANY, company, row.id(), "", now))
                .toList();
        if (!rows.isEmpty()) {
            unit.outbox().add(rows);
        }
        engine.happened(
                unit,
                tenant,
                now,
                EventType.SUPPORT_NOTED,
                fresh.get(0).id(),
                Map.of("company", company, "events", Integer.toString(fresh.size())));
    }
}
