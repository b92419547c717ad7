package org.careerrelay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.careerrelay.engine.Engine;
import org.careerrelay.event.ListenerFeed;
import org.careerrelay.event.Sequencer;
import org.careerrelay.link.Revocations;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.outbox.Dispatcher;

/** One pass of everything that runs beside the commands: ends overdue links, carries out the outbox, numbers events, feeds listeners. */
final class Work {

    private static final int TENANTS = 500;
    private static final Duration EXPIRY_PAUSE = Duration.ofMinutes(1);

    private final Engine engine;
    private final Revocations revocations;
    private final Dispatcher dispatcher;
    private final Sequencer sequencer;
    private final ListenerFeed listeners;
    private final AtomicReference<Instant> nextExpiry = new AtomicReference<>(Instant.MIN);
    private volatile boolean stopped;

    Work(Engine engine, Revocations revocations, Dispatcher dispatcher, Sequencer sequencer, ListenerFeed listeners) {
        this.engine = engine;
        this.revocations = revocations;
        this.dispatcher = dispatcher;
        this.sequencer = sequencer;
        this.listeners = listeners;
    }

    /** Ends each pass, whoever called it, before its next step; later ones do nothing. */
    void stop() {
        stopped = true;
    }

    DispatchReport pass(IntConsumer progress) {
        if (stopped) {
            return new DispatchReport(0, 0, 0);
        }
        Instant now = engine.now();
        // A link is dead when its time is over, whether it is noted or not; noting it asks every tenant, so not each
        // second.
        if (!now.isBefore(nextExpiry.get())) {
            expire();
            nextExpiry.set(now.plus(EXPIRY_PAUSE));
        }
        DispatchReport report = dispatcher.pass(progress, () -> stopped);
        if (!stopped) {
            sequencer.pass();
            listeners.pass(() -> stopped);
        }
        return report;
    }

    private void expire() {
        TenantId after = new TenantId(0);
        List<Tenant> tenants;
        do {
            TenantId from = after;
            tenants = engine.storage().transact(unit -> unit.tenants().page(from, TENANTS));
            for (Tenant tenant : tenants) {
                after = tenant.id();
                if (tenant.kind() == TenantKind.COMPANY) {
                    revocations.expireAll(tenant.id());
                }
            }
        } while (!tenants.isEmpty());
    }
}
