package org.careerrelay.leaver;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.circulation.Lives;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.leaver.Reconnection;
import org.careerrelay.model.leaver.ReconnectionReport;
import org.careerrelay.model.leaver.ReconnectionResult;
import org.careerrelay.model.leaver.ReconnectionType;
import org.careerrelay.model.leaver.StoredReconnection;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** How people who left are connected with a company again (C07). A re-hire is in their thread too. Thread-safe. */
public final class Reconnections {

    private static final int PAGE = 1000;

    private final Engine engine;
    private final Lives lives;

    /**
     * Notes reconnections.
     *
     * @param engine what it works with
     */
    public Reconnections(Engine engine) {
        this.engine = engine;
        this.lives = new Lives(engine);
    }

    /**
     * Notes reconnections of people who had left.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param actor who notes them, as an opaque reference
     * @param notes the notes
     * @param now the time
     * @return what became of each, in the same order
     */
    public List<ReconnectionResult> record(
            UnitOfWork unit, TenantId tenant, String actor, List<Reconnection> notes, Instant now) {
        unit.audit().lockHead(tenant);
        Map<String, Reconnection> known = new HashMap<>();
        unit.reconnections()
                .byKey(tenant, notes.stream().map(Reconnection::key).collect(Collectors.toSet()))
                .forEach(row -> known.put(row.reconnection().key(), row.reconnection()));
        Map<String, OpaqueId> people = Lives.people(
                unit, tenant, notes.stream().map(Reconnection::reference).collect(Collectors.toSet()));
        Leavings leavings = Leavings.of(unit, tenant, people.values());
        List<StoredReconnection> fresh = new ArrayList<>();
        List<ReconnectionResult> results = new ArrayList<>(notes.size());
        for (Reconnection note : notes) {
            Reconnection before = known.get(note.key());
            OpaqueId person = people.get(note.reference());
            if (before != null) {
                results.add(
                        before.equals(note)
                                ? new ReconnectionResult.Repeated(note.key())
                                : new ReconnectionResult.Conflict(note.key()));
            } else if (person == null || !leavings.hadLeft(person, note)) {
                results.add(new ReconnectionResult.NotALeaver(note.key()));
            } else {
                known.put(note.key(), note);
                fresh.add(new StoredReconnection(engine.ids().next(tenant, now), person, note, actor, now));
                results.add(new ReconnectionResult.Recorded(note.key()));
            }
        }
        if (!fresh.isEmpty()) {
            store(unit, tenant, fresh, now);
        }
        return results;
    }

    private void store(UnitOfWork unit, TenantId tenant, List<StoredReconnection> fresh, Instant now) {
        unit.reconnections().add(tenant, fresh);
        unit.events()
                .append(
                        tenant,
                        fresh.stream()
                                .map(row -> engine.event(
                                        tenant,
                                        now,
                                        EventType.RECONNECTED,
                                        row.person(),
                                        Map.of("type", row.reconnection().type().name())))
                                .toList());
        lives.follow(
                unit,
                tenant,
                fresh.stream()
                        .filter(row -> row.reconnection().type() == ReconnectionType.REHIRE)
                        .map(row -> new LifecycleEvent(
                                row.id(),
                                "reconnection " + row.id(),
                                row.person(),
                                row.reconnection().reference(),
                                LifecycleType.REHIRED,
                                row.reconnection().on(),
                                null,
                                row.recordedBy(),
                                now))
                        .toList(),
                now);
    }

    /**
     * How many people are connected again.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param period whole months
     * @return the report
     */
    public static ReconnectionReport report(UnitOfWork unit, TenantId tenant, Period period) {
        List<StoredReconnection> all = new ArrayList<>();
        @Nullable OpaqueId after = null;
        List<StoredReconnection> page;
        do {
            page = unit.reconnections().began(tenant, period.from(), period.to(), after, PAGE);
            all.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
        Map<OpaqueId, OpaqueId> groups = unit.people()
                .groups(tenant, all.stream().map(StoredReconnection::person).collect(Collectors.toSet()));
        Set<OpaqueId> people = new HashSet<>();
        Map<ReconnectionType, Set<OpaqueId>> byType = new EnumMap<>(ReconnectionType.class);
        for (StoredReconnection row : all) {
            OpaqueId person = groups.getOrDefault(row.person(), row.person());
            people.add(person);
            byType.computeIfAbsent(row.reconnection().type(), none -> new LinkedHashSet<>())
                    .add(person);
        }
        Map<ReconnectionType, Long> numbers = new EnumMap<>(ReconnectionType.class);
        byType.forEach((type, those) -> numbers.put(type, (long) those.size()));
        return new ReconnectionReport(
                period, SmallGroups.people(people.size()), SmallGroups.shown(ReconnectionType.class, numbers));
    }

    /**
     * Who left when.
     *
     * @param groups the pseudonym that stays, by pseudonym
     * @param left the leavings, by the pseudonym that stays
     */
    private record Leavings(Map<OpaqueId, OpaqueId> groups, Map<OpaqueId, List<LifecycleEvent>> left) {

        static Leavings of(UnitOfWork unit, TenantId tenant, Collection<OpaqueId> people) {
            Map<OpaqueId, OpaqueId> groups = unit.people().groups(tenant, new HashSet<>(people));
            Set<OpaqueId> all = new HashSet<>(people);
            all.addAll(groups.keySet());
            Map<OpaqueId, List<LifecycleEvent>> left = unit.lifecycle().ofPeople(tenant, all).stream()
                    .filter(event -> event.type() == LifecycleType.LEFT)
                    .collect(Collectors.groupingBy(event -> groups.getOrDefault(event.person(), event.person())));
            return new Leavings(groups, left);
        }

        boolean hadLeft(OpaqueId person, Reconnection note) {
            return left.getOrDefault(groups.getOrDefault(person, person), List.of()).stream()
                    .anyMatch(event -> !event.on().isAfter(note.on()));
        }
    }
}
