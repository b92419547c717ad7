package org.careerrelay.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.careerrelay.engine.Engine;
import org.careerrelay.engine.Faults;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.OutboxStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Claims batches by lease, has them carried out outside of any transaction, and settles them (design, section 6). Several dispatchers may
 * run at once, in one process or in many. Thread-safe.
 */
public final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int BATCH = 200;

    private final Engine engine;
    private final List<OutboxHandler> handlers;
    private final Duration lease;
    private final String owner;
    private final Backoff backoff;

    /**
     * A dispatcher.
     *
     * @param engine what it works with
     * @param handlers carry out the effects, each kind at most once
     * @param lease for how long a batch is claimed; longer than any batch takes
     * @param random names this dispatcher and spreads retries
     */
    public Dispatcher(Engine engine, List<OutboxHandler> handlers, Duration lease, RandomGenerator random) {
        this.engine = engine;
        this.handlers = List.copyOf(handlers);
        this.lease = lease;
        this.owner = Long.toHexString(random.nextLong());
        this.backoff = new Backoff(random);
    }

    /**
     * Carries out everything that is due, until nothing more can be claimed.
     *
     * @param progress hears how many rows were settled so far
     * @return what was done
     */
    public DispatchReport pass(IntConsumer progress) {
        Settlement settlement = new Settlement(engine, owner, backoff);
        boolean more = true;
        while (more) {
            more = false;
            for (OutboxHandler handler : handlers) {
                more |= batch(handler, settlement);
                progress.accept(settlement.settled());
            }
        }
        return settlement.report();
    }

    /**
     * What waits.
     *
     * @return the numbers
     */
    public OutboxStatus status() {
        return engine.storage().transact(unit -> unit.outbox().status());
    }

    private boolean batch(OutboxHandler handler, Settlement settlement) {
        Instant now = engine.now();
        List<OutboxRow> rows = engine.storage()
                .transact(unit -> unit.outbox().claim(handler.kinds(), owner, now, now.plus(lease), BATCH));
        if (rows.isEmpty()) {
            return false;
        }
        Deliveries.byPartner(rows).forEach((to, group) -> carryOut(handler, to, group, now, settlement));
        return true;
    }

    /** One tenant's messages to one destination: what fails here leaves the others of the batch alone (INV-11). */
    private void carryOut(
            OutboxHandler handler, Deliveries.Route to, List<OutboxRow> group, Instant now, Settlement settlement) {
        try {
            handler.handle(to.tenant(), to.partner(), group, now, settlement);
        } catch (RuntimeException e) {
            List<OutboxRow> open = settlement.open(group);
            LOG.error(
                    "outbox.batch-failed kind={} rows={} fault={}", group.get(0).kind(), open.size(), Faults.of(e));
            settlement.transact(unit -> {
                open.forEach(row -> settlement.failed(unit, row, "internal", null, now));
                return open.size();
            });
        } finally {
            settlement.close();
        }
    }
}
