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
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/** Reads a tenant's numbered log from end to end, a page and a short transaction at a time. Thread-safe. */
public final class EventLog {

    private static final int PAGE = 1000;

    private static final ChainedLog EVENTS = new ChainedLog() {
        @Override
        public ChainHead archived(UnitOfWork unit, TenantId tenant) {
            return unit.events().archived(tenant);
        }

        @Override
        public ChainHead lockHead(UnitOfWork unit, TenantId tenant) {
            return unit.events().lockHead(tenant);
        }

        @Override
        public List<NumberedEvent> page(UnitOfWork unit, TenantId tenant, long after, int limit) {
            return unit.events().numbered(tenant, after, limit);
        }
    };

    private final Engine engine;
    private final ChainVerification verification;

    /**
     * Reads logs.
     *
     * @param engine what it works with
     */
    public EventLog(Engine engine) {
        this.engine = engine;
        this.verification = new ChainVerification(engine, EVENTS);
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
        return verification.verify(tenant(kind, key).id(), noted);
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
                ? verification.goOn(tenant, check).orElseThrow(() -> archivedAlready("archived"))
                : new Broken(archived.number(), Fault.ARCHIVE_DIFFERS);
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
