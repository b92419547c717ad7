package org.careerrelay.event;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.event.ChainVerdict.Broken;
import org.careerrelay.model.event.ChainVerdict.Fault;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.text.Violations;

/** Reads a tenant's numbered log from end to end, a page and a short transaction at a time. Thread-safe. */
public final class EventLog {

    private static final int PAGE = 1000;

    private final Engine engine;

    /**
     * Reads logs.
     *
     * @param engine what it works with
     */
    public EventLog(Engine engine) {
        this.engine = engine;
    }

    /**
     * Checks the chain (B18, INV-12).
     *
     * @param kind company or agency
     * @param key its name
     * @param noted a head noted outside of storage, or the empty one
     * @return sound, or the first fault
     * @throws InvalidInputException when there is no such tenant
     */
    public ChainVerdict verify(TenantKind kind, String key, ChainHead noted) {
        TenantId tenant = tenant(kind, key).id();
        ChainCheck check = new ChainCheck(noted);
        int limit = PAGE;
        while (true) {
            List<NumberedEvent> events;
            try {
                events = page(tenant, check.number(), limit);
            } catch (IllegalArgumentException e) {
                if (limit == 1) {
                    return new Broken(check.number() + 1, Fault.UNREADABLE);
                }
                limit = 1; // one row of the page is no event: those before it are checked one by one
                continue;
            }
            Optional<Broken> broken = check.take(events);
            if (broken.isPresent()) {
                return broken.get();
            }
            if (events.isEmpty()) {
                Optional<ChainVerdict> end = end(tenant, check);
                if (end.isPresent()) {
                    return end.get();
                }
            }
        }
    }

    /** Compares with the stored head while no sequencer can move it; empty when events were numbered meanwhile. */
    private Optional<ChainVerdict> end(TenantId tenant, ChainCheck check) {
        return engine.storage().transact(unit -> {
            ChainHead stored = unit.events().lockHead(tenant);
            return unit.events().numbered(tenant, check.number(), 1).isEmpty()
                    ? Optional.of(check.end(stored))
                    : Optional.empty();
        });
    }

    /**
     * Hands out the events in order.
     *
     * @param kind company or agency
     * @param key its name
     * @param after the last number seen, or 0
     * @param sink takes each event, outside of any transaction
     * @return the last number handed out; what was given when there was none
     * @throws InvalidInputException when there is no such tenant
     */
    public long export(TenantKind kind, String key, long after, BiConsumer<Tenant, NumberedEvent> sink) {
        Tenant tenant = tenant(kind, key);
        long last = after;
        List<NumberedEvent> events;
        do {
            events = page(tenant.id(), last, PAGE);
            for (NumberedEvent event : events) {
                sink.accept(tenant, event);
                last = event.number();
            }
        } while (!events.isEmpty());
        return last;
    }

    private List<NumberedEvent> page(TenantId tenant, long after, int limit) {
        return engine.storage().transact(unit -> unit.events().numbered(tenant, after, limit));
    }

    private Tenant tenant(TenantKind kind, String key) {
        return engine.storage()
                .transact(unit -> unit.tenants().find(kind, key))
                .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("key", "tenant.missing"))));
    }
}
