package org.careerrelay.event;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.pii.Faults;
import org.careerrelay.spi.listener.RelayListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Feeds listeners from the numbered log, at least once, in order per tenant (design, section 6). Thread-safe. */
public final class ListenerFeed {

    private static final Logger LOG = LoggerFactory.getLogger(ListenerFeed.class);
    private static final int BATCH = 500;
    private static final int TENANTS = 500;

    private final Engine engine;
    private final List<RelayListener> listeners;
    private final ReentrantLock feeding = new ReentrantLock();

    /**
     * Feeds listeners.
     *
     * @param engine what it works with
     * @param listeners the listeners, no name twice
     */
    public ListenerFeed(Engine engine, List<RelayListener> listeners) {
        this.engine = engine;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Tells each listener what it has not heard; one that throws hears the same again in the next pass.
     *
     * @param stopped whether to stop; it is asked before each telling
     */
    public void pass(BooleanSupplier stopped) {
        if (listeners.isEmpty() || feeding.isHeldByCurrentThread()) {
            return; // a listener that dispatches hears the rest when it has heard this
        }
        feeding.lock(); // two passes at once would take turns in telling, and so lose the order
        try {
            feedAll(stopped);
        } finally {
            feeding.unlock();
        }
    }

    private void feedAll(BooleanSupplier stopped) {
        TenantId after = new TenantId(0);
        List<Tenant> tenants;
        do {
            TenantId from = after;
            tenants = engine.storage().transact(unit -> unit.tenants().page(from, TENANTS));
            for (Tenant tenant : tenants) {
                after = tenant.id();
                listeners.forEach(listener -> feed(listener, tenant, stopped));
            }
        } while (!tenants.isEmpty() && !stopped.getAsBoolean());
    }

    private void feed(RelayListener listener, Tenant tenant, BooleanSupplier stopped) {
        try {
            while (!stopped.getAsBoolean() && batch(listener, tenant) == BATCH) {
                LOG.debug("listener.fed name={} tenant={}", listener.name(), tenant.id());
            }
        } catch (RuntimeException e) {
            LOG.warn("listener.failed name={} tenant={} fault={}", listener.name(), tenant.id(), Faults.of(e));
        }
    }

    /** The listener listens outside of any transaction, so that it may call the engine; only then the cursor moves. */
    private int batch(RelayListener listener, Tenant tenant) {
        long heard = engine.storage().transact(unit -> unit.events().lockCursor(tenant.id(), listener.name()));
        List<NumberedEvent> events =
                engine.storage().transact(unit -> unit.events().numbered(tenant.id(), heard, BATCH));
        if (events.isEmpty()) {
            return 0;
        }
        listener.heard(tenant, events);
        long last = events.get(events.size() - 1).number();
        return engine.storage().transact(unit -> {
            if (unit.events().lockCursor(tenant.id(), listener.name()) < last) {
                unit.events().moveCursor(tenant.id(), listener.name(), last);
            }
            return events.size();
        });
    }
}
