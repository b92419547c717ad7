package org.careerrelay.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.OutboxStatus;

/**
 * Claims batches by lease, has them carried out outside of any transaction, and settles them (design, section 6). Several dispatchers, and
 * several passes of one, may run at once, in one process or in many: each claim has a name of its own. Tenants take turns, and a destination
 * that is down is left alone for a while. Thread-safe.
 */
public final class Dispatcher {

    private static final int BATCH = 200;

    private final Engine engine;
    private final List<OutboxHandler> handlers;
    private final Duration lease;
    private final RandomGenerator random;
    private final Backoff backoff;
    private final Turns turns = new Turns();
    private final Destinations destinations;

    /**
     * A dispatcher.
     *
     * @param engine what it works with
     * @param handlers carry out the effects, each kind at most once
     * @param lease for how long a batch is claimed; sending goes on for half of it at most
     * @param random names claims and spreads retries
     */
    public Dispatcher(Engine engine, List<OutboxHandler> handlers, Duration lease, RandomGenerator random) {
        this.engine = engine;
        this.handlers = List.copyOf(handlers);
        this.lease = lease;
        this.random = random;
        this.backoff = new Backoff(random);
        this.destinations = new Destinations(random);
    }

    /**
     * Carries out everything that is due, until nothing more can be claimed or it is told to stop.
     *
     * @param progress hears how many rows were settled so far
     * @param stopped whether to stop; it is asked before each claim and before each slice of one
     * @return what was done
     */
    public DispatchReport pass(IntConsumer progress, BooleanSupplier stopped) {
        DispatchReport report = new DispatchReport(0, 0, 0);
        boolean more = true;
        while (more) {
            more = false;
            for (OutboxHandler handler : handlers) {
                for (OutboxKind kind : handler.kinds()) {
                    Settlement settlement = new Settlement(engine, Long.toHexString(random.nextLong()), backoff);
                    more |= !stopped.getAsBoolean() && batch(handler, kind, settlement, stopped);
                    report = sum(report, settlement);
                    progress.accept(report.done() + report.retried() + report.parked());
                }
            }
        }
        return report;
    }

    /**
     * Carries out at the moment at which somebody comes for it what a pass leaves where it is.
     *
     * @return what does so, on the same storage
     */
    public Collecting collecting() {
        return new Collecting(engine, random);
    }

    /**
     * What waits.
     *
     * @return the numbers
     */
    public OutboxStatus status() {
        return engine.storage().transact(unit -> unit.outbox().status());
    }

    /** One kind at a time, as the index of what is due has them. */
    private boolean batch(OutboxHandler handler, OutboxKind kind, Settlement settlement, BooleanSupplier stopped) {
        Instant now = engine.now();
        List<OutboxRow> rows = turns.claim(engine, kind, settlement.owner(), now, now.plus(lease), BATCH);
        new ClaimedRows(engine, handler, settlement, destinations, now.plus(lease.dividedBy(2)), stopped, rows)
                .carryOut();
        return !rows.isEmpty();
    }

    private static DispatchReport sum(DispatchReport before, Settlement settlement) {
        return new DispatchReport(
                before.done() + settlement.count(Settlement.Fate.DONE, Settlement.Fate.NEEDLESS),
                before.retried() + settlement.count(Settlement.Fate.FAILED, Settlement.Fate.WAITING),
                before.parked() + settlement.count(Settlement.Fate.PARKED));
    }
}
