package org.careerrelay.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settles claimed rows, in the transaction that records their effect. What it counts is kept by row and only once that transaction has
 * committed, so that one that runs again after a conflict counts once, and one that failed counts not at all. Used by one dispatcher
 * thread.
 */
public final class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

    private final Engine engine;
    private final String owner;
    private final Backoff backoff;
    private final Map<OpaqueId, Fate> pending = new HashMap<>();
    private final Map<OpaqueId, Fate> settled = new HashMap<>();
    private final int[] closed = new int[Fate.values().length];

    Settlement(Engine engine, String owner, Backoff backoff) {
        this.engine = engine;
        this.owner = owner;
        this.backoff = backoff;
    }

    /**
     * Runs a transaction in which rows may be settled.
     *
     * @param <T> what it gives
     * @param work the transaction
     * @return what the work gave
     */
    public <T> T transact(Storage.Work<T> work) {
        T result = engine.storage().transact(unit -> {
            pending.clear();
            return work.with(unit);
        });
        settled.putAll(pending);
        pending.clear();
        return result;
    }

    /**
     * Rows that were carried out, or need not be any more.
     *
     * @param unit the transaction
     * @param rows the rows
     */
    public void done(UnitOfWork unit, List<OutboxRow> rows) {
        unit.outbox().complete(owner, rows);
        rows.forEach(row -> pending.put(row.id(), Fate.DONE));
    }

    /**
     * A row that may work later; after too many tries it is parked.
     *
     * @param unit the transaction
     * @param row the row
     * @param code what was wrong
     * @param after how long the other side asks to wait, or null
     * @param now the time
     */
    public void failed(UnitOfWork unit, OutboxRow row, String code, @Nullable Duration after, Instant now) {
        if (backoff.givesUpAfter(row.attempts())) {
            refused(unit, row, code, now);
            return;
        }
        Duration wait = backoff.wait(row.attempts());
        Instant next = now.plus(after != null && after.compareTo(wait) > 0 ? after : wait);
        unit.outbox()
                .retry(
                        owner,
                        List.of(new OutboxRow(
                                row.tenant(),
                                row.id(),
                                row.kind(),
                                row.destination(),
                                row.subject(),
                                row.note(),
                                row.attempts(),
                                next)));
        LOG.info(
                "outbox.retry kind={} subject={} code={} attempts={}", row.kind(), row.subject(), code, row.attempts());
        pending.put(row.id(), Fate.RETRIED);
    }

    /**
     * A row that will never work: it is parked, and the event log says so.
     *
     * @param unit the transaction
     * @param row the row
     * @param code what was wrong
     * @param now the time
     */
    public void refused(UnitOfWork unit, OutboxRow row, String code, Instant now) {
        unit.outbox().park(owner, List.of(row));
        unit.events()
                .append(
                        row.tenant(),
                        List.of(engine.event(
                                row.tenant(),
                                now,
                                EventType.MESSAGE_PARKED,
                                row.subject(),
                                Map.of("kind", row.kind().name(), "code", code))));
        LOG.warn("outbox.parked kind={} subject={} code={}", row.kind(), row.subject(), code);
        pending.put(row.id(), Fate.PARKED);
    }

    /** Those of the rows whose fate is not committed yet. */
    List<OutboxRow> open(List<OutboxRow> rows) {
        return rows.stream().filter(row -> !settled.containsKey(row.id())).toList();
    }

    /** Adds up a group that is over; its rows may come again. */
    void close() {
        settled.values().forEach(fate -> closed[fate.ordinal()]++);
        settled.clear();
    }

    int settled() {
        return closed[Fate.DONE.ordinal()] + closed[Fate.RETRIED.ordinal()] + closed[Fate.PARKED.ordinal()];
    }

    DispatchReport report() {
        return new DispatchReport(
                closed[Fate.DONE.ordinal()], closed[Fate.RETRIED.ordinal()], closed[Fate.PARKED.ordinal()]);
    }

    private enum Fate {
        DONE,
        RETRIED,
        PARKED
    }
}
