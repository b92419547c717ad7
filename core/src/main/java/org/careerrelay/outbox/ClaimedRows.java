package org.careerrelay.outbox;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.pii.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rows of one claim on their way: slice after slice, each of one tenant and to one destination, so that what fails leaves the others
 * alone (INV-11); rows to a destination that is down are put off. It ends early, and gives back what was not tried, when half of the lease is over or the engine is told to stop.
 */
final class ClaimedRows {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimedRows.class);

    private final Engine engine;
    private final OutboxHandler handler;
    private final Settlement settlement;
    private final Destinations destinations;
    private final Instant halfTime;
    private final BooleanSupplier stopped;
    private final Deque<Slice> slices = new ArrayDeque<>();
    private final List<OutboxRow> putOff = new ArrayList<>();

    ClaimedRows(
            Engine engine,
            OutboxHandler handler,
            Settlement settlement,
            Destinations destinations,
            Instant halfTime,
            BooleanSupplier stopped,
            List<OutboxRow> rows) {
        this.engine = engine;
        this.handler = handler;
        this.settlement = settlement;
        this.destinations = destinations;
        this.halfTime = halfTime;
        this.stopped = stopped;
        Deliveries.byPartner(rows).forEach((route, group) -> {
            for (int from = 0; from < group.size(); from += handler.slice()) {
                slices.add(new Slice(route, group.subList(from, Math.min(group.size(), from + handler.slice()))));
            }
        });
    }

    void carryOut() {
        boolean first = true; // whatever the clock says, so that each claim gets something done
        while (!slices.isEmpty()
                && !stopped.getAsBoolean()
                && (first || engine.now().isBefore(halfTime))) {
            first = false;
            Slice slice = slices.pop();
            Optional<Instant> closed = destinations.closedUntil(slice.route, engine.now());
            if (closed.isPresent()) {
                slice.rows.forEach(row -> putOff.add(row.again(row.note(), row.attempts(), closed.get())));
            } else {
                send(slice);
                Settlement.Reach reach = settlement.reach(slice.rows);
                destinations.heard(slice.route, reach.failed(), reach.delivered(), engine.now());
            }
        }
        slices.forEach(slice -> putOff.addAll(slice.rows));
        if (!putOff.isEmpty()) {
            settlement.transact(unit -> {
                settlement.untouched(unit, putOff);
                return putOff.size();
            });
        }
    }

    private void send(Slice slice) {
        OutboxHandler.Sent sent;
        try {
            sent = handler.send(slice.route.tenant(), slice.route.partner(), slice.rows, settlement);
        } catch (RuntimeException e) {
            apart(slice.route, settlement.open(slice.rows), e);
            return;
        }
        settle(sent, settlement.open(slice.rows));
    }

    /** Whichever row was at fault, the others of its slice shall not share its fate: each goes alone. */
    private void apart(Deliveries.Route route, List<OutboxRow> rows, RuntimeException thrown) {
        if (rows.size() == 1) {
            fail(rows.get(0), thrown);
            return;
        }
        log(rows, thrown);
        List<OutboxRow> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        reversed.forEach(row -> slices.push(new Slice(route, List.of(row))));
    }

    private void settle(OutboxHandler.Sent sent, List<OutboxRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            settlement.transact(unit -> {
                sent.settle(unit, rows);
                return rows.size();
            });
        } catch (RuntimeException e) {
            if (rows.size() == 1) {
                fail(rows.get(0), e);
            } else {
                log(rows, e);
                rows.forEach(row -> settle(sent, List.of(row)));
            }
        }
    }

    private void fail(OutboxRow row, RuntimeException thrown) {
        log(List.of(row), thrown);
        settlement.transact(unit -> settlement.failed(unit, row, "internal", null));
    }

    private static void log(List<OutboxRow> rows, RuntimeException thrown) {
        LOG.error(
                "outbox.batch-failed kind={} rows={} fault={}",
                rows.isEmpty() ? "" : rows.get(0).kind(),
                rows.size(),
                Faults.of(thrown));
    }

    /** Rows of one tenant that go to one destination together. */
    private record Slice(Deliveries.Route route, List<OutboxRow> rows) {}
}
