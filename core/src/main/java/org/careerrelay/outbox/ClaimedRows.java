package org.careerrelay.outbox;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.pii.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rows of one claim on their way: slice after slice, each of one tenant and to one destination, so that what fails leaves the others
 * alone (INV-11). It ends early, and gives back what was not tried, when half of the lease is over or the engine is told to stop.
 */
final class ClaimedRows {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimedRows.class);

    private final Engine engine;
    private final OutboxHandler handler;
    private final Settlement settlement;
    private final Instant halfTime;
    private final BooleanSupplier stopped;
    private final Deque<List<OutboxRow>> slices = new ArrayDeque<>();

    ClaimedRows(
            Engine engine,
            OutboxHandler handler,
            Settlement settlement,
            Instant halfTime,
            BooleanSupplier stopped,
            List<OutboxRow> rows) {
        this.engine = engine;
        this.handler = handler;
        this.settlement = settlement;
        this.halfTime = halfTime;
        this.stopped = stopped;
        for (List<OutboxRow> group : Deliveries.byPartner(rows).values()) {
            for (int from = 0; from < group.size(); from += handler.slice()) {
                slices.add(group.subList(from, Math.min(group.size(), from + handler.slice())));
            }
        }
    }

    void carryOut() {
        boolean first = true; // whatever the clock says, so that each claim gets something done
        while (!slices.isEmpty()
                && !stopped.getAsBoolean()
                && (first || engine.now().isBefore(halfTime))) {
            first = false;
            send(slices.pop());
        }
        List<OutboxRow> rest = slices.stream().flatMap(List::stream).toList();
        if (!rest.isEmpty()) {
            settlement.transact(unit -> {
                settlement.untouched(unit, rest);
                return rest.size();
            });
        }
    }

    private void send(List<OutboxRow> rows) {
        OutboxHandler.Sent sent;
        try {
            sent = handler.send(rows.get(0).tenant(), rows.get(0).destination(), rows, settlement);
        } catch (RuntimeException e) {
            apart(settlement.open(rows), e);
            return;
        }
        settle(sent, settlement.open(rows));
    }

    /** Whichever row was at fault, the others of its slice shall not share its fate: each goes alone. */
    private void apart(List<OutboxRow> rows, RuntimeException thrown) {
        if (rows.size() == 1) {
            fail(rows.get(0), thrown);
            return;
        }
        log(rows, thrown);
        List<OutboxRow> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        reversed.forEach(row -> slices.push(List.of(row)));
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
}
