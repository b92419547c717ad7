package org.careerrelay.event;

import java.util.Iterator;
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
     * Checks the chain from where storage has it (B18, INV-12).
     *
     * @param kind company or agency
     * @param key its name
     * @param noted a head noted outside of storage, or the empty one
     * @return sound, or the first fault
     * @throws InvalidInputException when there is no such tenant
     */
    public ChainVerdict verify(TenantKind kind, String key, ChainHead noted) {
        TenantId tenant = tenant(kind, key).id();
        while (true) {
            Optional<ChainVerdict> verdict = verify(tenant, new ChainCheck(archived(tenant), noted));
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
    }

    /**
     * Checks the chain from its first event on: those that were archived, then those that storage has.
     *
     * @param kind company or agency
     * @param key its name
     * @param noted a head noted outside of storage, or the empty one
     * @param kept the archived events in order, to be gone through once; numbers that came before, and those that storage still has, are not
     *     looked at again
     * @return sound, or the first fault
     * @throws InvalidInputException when there is no such tenant, or the log was archived further meanwhile
     */
    public ChainVerdict verify(TenantKind kind, String key, ChainHead noted, Iterator<NumberedEvent> kept) {
        TenantId tenant = tenant(kind, key).id();
        ChainHead archived = archived(tenant);
        ChainCheck check = new ChainCheck(noted);
        while (check.number() < archived.number()) {
            if (!kept.hasNext()) {
                return new Broken(check.number() + 1, Fault.MISSING);
            }
            NumberedEvent next = kept.next();
            // A block whose deletion did not come about is kept twice.
            Optional<Broken> broken = next.number() <= check.number() ? Optional.empty() : check.take(List.of(next));
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        return check.head().equals(archived)
                ? verify(tenant, check).orElseThrow(() -> archivedAlready("archived"))
                : new Broken(archived.number(), Fault.ARCHIVE_DIFFERS);
    }

    /** Goes on to the end; empty when what comes next was archived meanwhile. */
    private Optional<ChainVerdict> verify(TenantId tenant, ChainCheck check) {
        int limit = PAGE;
        while (true) {
            List<NumberedEvent> events;
            try {
                events = page(tenant, check.number(), limit);
            } catch (IllegalArgumentException e) {
                if (limit == 1) {
                    return Optional.of(new Broken(check.number() + 1, Fault.UNREADABLE));
                }
                limit = 1; // one row of the page is no event: those before it are checked one by one
                continue;
            }
            Optional<Broken> broken = check.take(events);
            if (broken.isPresent() || events.isEmpty()) {
                if (archived(tenant).number() > check.number()) {
                    return Optional.empty();
                }
                Optional<ChainVerdict> verdict = broken.isPresent() ? Optional.of(broken.get()) : end(tenant, check);
                if (verdict.isPresent()) {
                    return verdict;
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
     * Reads events in order.
     *
     * @param kind company or agency
     * @param key its name
     * @param after the last number seen, or 0
     * @param limit how many at most
     * @return the next events; none for a tenant that does not exist
     * @throws InvalidInputException when what comes next was archived
     */
    public List<NumberedEvent> events(TenantKind kind, String key, long after, int limit) {
        return engine.storage()
                .transact(unit -> unit.tenants().find(kind, key))
                .map(tenant -> inDatabase(tenant.id(), after, limit))
                .orElse(List.of());
    }

    /**
     * Hands out the events in order.
     *
     * @param kind company or agency
     * @param key its name
     * @param after the last number seen, or 0
     * @param sink takes each event, outside of any transaction
     * @return the last number handed out; what was given when there was none
     * @throws InvalidInputException when there is no such tenant, or what comes next was archived
     */
    public long export(TenantKind kind, String key, long after, BiConsumer<Tenant, NumberedEvent> sink) {
        Tenant tenant = tenant(kind, key);
        long last = after;
        List<NumberedEvent> events;
        do {
            events = inDatabase(tenant.id(), last, PAGE);
            for (NumberedEvent event : events) {
                sink.accept(tenant, event);
                last = event.number();
            }
        } while (!events.isEmpty());
        return last;
    }

    /**
     * Up to where the log was archived.
     *
     * @param kind company or agency
     * @param key its name
     * @return the last event that was archived; the empty head where none was
     * @throws InvalidInputException when there is no such tenant
     */
    public ChainHead archived(TenantKind kind, String key) {
        return archived(tenant(kind, key).id());
    }

    private ChainHead archived(TenantId tenant) {
        return engine.storage().transact(unit -> unit.events().archived(tenant));
    }

    /** A page that says so when there is a gap before it. */
    private List<NumberedEvent> inDatabase(TenantId tenant, long after, int limit) {
        List<NumberedEvent> events = page(tenant, after, limit);
        boolean goesOn = !events.isEmpty() && events.get(0).number() == after + 1;
        if (!goesOn && archived(tenant).number() > after) {
            throw archivedAlready("after");
        }
        return events;
    }

    private List<NumberedEvent> page(TenantId tenant, long after, int limit) {
        return engine.storage().transact(unit -> unit.events().numbered(tenant, after, limit));
    }

    private Tenant tenant(TenantKind kind, String key) {
        return engine.storage()
                .transact(unit -> unit.tenants().find(kind, key))
                .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("key", "tenant.missing"))));
    }

    private static InvalidInputException archivedAlready(String path) {
        return new InvalidInputException(List.of(Violations.of(path, "events.archived")));
    }
}
