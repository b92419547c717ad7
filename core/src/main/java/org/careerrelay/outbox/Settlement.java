package org.careerrelay.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.ParkedRow;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settles the rows of one claim, in the transaction that records their effect. A row whose lease was lost meanwhile is somebody else's: every
 * method tells which rows are still held, and only their effects may be written down. What it counts is kept by row and only once that
 * transaction has committed, so that one that runs again after a conflict counts once, and one that failed counts not at all. Used by one
 * dispatcher thread.
 */
public final class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

    private final Engine engine;
    private final String owner;
    private final Backoff backoff;
    private final Map<OpaqueId, Fate> pending = new HashMap<>();
    private final Map<OpaqueId, Fate> settled = new HashMap<>();

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
     * Rows that were carried out.
     *
     * @param unit the transaction
     * @param rows the rows
     * @return those that are still held, in the same order
     */
    public List<OutboxRow> done(UnitOfWork unit, List<OutboxRow> rows) {
        return complete(unit, rows, Fate.DONE);
    }

    /**
     * Rows that need not be carried out any more. They tell nothing about their destination.
     *
     * @param unit the transaction
     * @param rows the rows
     * @return those that are still held, in the same order
     */
    public List<OutboxRow> needless(UnitOfWork unit, List<OutboxRow> rows) {
        return complete(unit, rows, Fate.NEEDLESS);
    }

    private List<OutboxRow> complete(UnitOfWork unit, List<OutboxRow> rows, Fate fate) {
        Set<OpaqueId> held = unit.outbox().complete(owner, rows);
        rows.forEach(row -> note(row, held, fate));
        return rows.stream().filter(row -> held.contains(row.id())).toList();
    }

    /**
     * A row that may work later; after too many tries it is parked.
     *
     * @param unit the transaction
     * @param row the row
     * @param code what was wrong
     * @param after how long the other side asks to wait, or null
     * @return whether it is still held
     */
    public boolean failed(UnitOfWork unit, OutboxRow row, String code, @Nullable Duration after) {
        if (backoff.givesUpAfter(row.attempts())) {
            return refused(unit, row, code);
        }
        Duration wait = backoff.wait(row.attempts());
        LOG.info(
                "outbox.retry kind={} subject={} code={} attempts={}", row.kind(), row.subject(), code, row.attempts());
        Duration longer = after != null && after.compareTo(wait) > 0 ? after : wait;
        return again(unit, row, row.note(), row.attempts(), longer, Fate.FAILED);
    }

    /**
     * A row that waits for somebody to mend something: it is tried again however long that takes, so the caller must know an end.
     *
     * @param unit the transaction
     * @param row the row
     * @param note the row's note from now on
     * @return whether it is still held
     */
    public boolean waits(UnitOfWork unit, OutboxRow row, String note) {
        int attempts = backoff.whileWaiting(row.attempts());
        return again(unit, row, note, attempts, backoff.wait(attempts), Fate.WAITING);
    }

    /**
     * Rows whose time has not come: they go back without a counted try, and tell nothing about their destination.
     *
     * @param unit the transaction
     * @param rows the rows, with the time of the next try
     */
    public void putOff(UnitOfWork unit, List<OutboxRow> rows) {
        if (!rows.isEmpty()) {
            Set<OpaqueId> held = unit.outbox()
                    .retry(owner, rows.stream().map(Settlement::untried).toList());
            rows.forEach(row -> note(row, held, Fate.PUT_OFF));
        }
    }

    /**
     * Rows that wait from now on until somebody approves them, without a counted try.
     *
     * @param unit the transaction
     * @param rows the rows
     */
    public void hold(UnitOfWork unit, List<OutboxRow> rows) {
        if (!rows.isEmpty()) {
            Set<OpaqueId> held = unit.outbox()
                    .park(owner, rows.stream().map(Settlement::untried).toList(), ParkedRow.HELD, engine.now());
            rows.forEach(row -> note(row, held, Fate.PUT_OFF));
        }
    }

    private static OutboxRow untried(OutboxRow row) {
        return row.again(row.note(), row.attempts() - 1, row.notBefore());
    }

    /**
     * A row that will never work: it is parked, and the event log says so.
     *
     * @param unit the transaction
     * @param row the row
     * @param code what was wrong
     * @return whether it is still held
     */
    public boolean refused(UnitOfWork unit, OutboxRow row, String code) {
        Set<OpaqueId> held = unit.outbox().park(owner, List.of(row), code, engine.now());
        if (!held.isEmpty()) {
            engine.happened(
                    unit,
                    row.tenant(),
                    engine.now(),
                    EventType.MESSAGE_PARKED,
                    row.subject(),
                    Map.of("kind", row.kind().name(), "code", code));
            LOG.warn("outbox.parked kind={} subject={} code={}", row.kind(), row.subject(), code);
        }
        return note(row, held, Fate.PARKED);
    }

    /** Gives rows back that were not tried: as they were before they were claimed. */
    void untouched(UnitOfWork unit, List<OutboxRow> rows) {
        unit.outbox().retry(owner, rows.stream().map(Settlement::untried).toList());
    }

    /** Those of the rows whose fate is not committed yet. */
    List<OutboxRow> open(List<OutboxRow> rows) {
        return rows.stream().filter(row -> !settled.containsKey(row.id())).toList();
    }

    /** The name of the claim. */
    String owner() {
        return owner;
    }

    int count(Fate... fates) {
        Set<Fate> wanted = Set.of(fates);
        return (int) settled.values().stream().filter(wanted::contains).count();
    }

    /** What the rows' fates say about their destination. */
    Reach reach(List<OutboxRow> rows) {
        int failed = 0;
        int delivered = 0;
        for (OutboxRow row : rows) {
            Fate fate = settled.get(row.id());
            failed += fate == Fate.FAILED ? 1 : 0;
            delivered += fate == Fate.DONE ? 1 : 0;
        }
        return new Reach(failed, delivered);
    }

    private boolean again(UnitOfWork unit, OutboxRow row, String note, int attempts, Duration wait, Fate fate) {
        Instant next = engine.now().plus(wait);
        Set<OpaqueId> held = unit.outbox().retry(owner, List.of(row.again(note, attempts, next)));
        return note(row, held, fate);
    }

    private boolean note(OutboxRow row, Set<OpaqueId> held, Fate fate) {
        boolean ours = held.contains(row.id());
        if (!ours) {
            LOG.warn("outbox.lease-lost kind={} subject={}", row.kind(), row.subject());
        }
        pending.put(row.id(), ours ? fate : Fate.LOST);
        return ours;
    }

    /** What became of a row. */
    enum Fate {
        DONE,
        NEEDLESS,
        FAILED,
        WAITING,
        PUT_OFF,
        PARKED,
        LOST
    }

    /**
     * Whether rows reached their destination.
     *
     * @param failed how many did not, and will be tried again
     * @param delivered how many did
     */
    record Reach(int failed, int delivered) {}
}
