package org.careerrelay.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.QueuedRow;
import org.careerrelay.spi.storage.UnitOfWork;

/** Carries out effects at the moment at which somebody comes for them, and not before. Thread-safe. */
public final class Collecting {

    private static final int BATCH = 200;
    private static final int PAGE = 500;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Engine engine;
    private final RandomGenerator random;

    /**
     * Carries out effects on demand.
     *
     * @param engine what it works with
     * @param random names claims and spreads retries
     */
    public Collecting(Engine engine, RandomGenerator random) {
        this.engine = engine;
        this.random = random;
    }

    /**
     * Carries out one tenant's effects of one kind to one destination, as a pass of the dispatcher does, though their time has not come.
     *
     * @param tenant who sends
     * @param kind which kind
     * @param destination where they go
     * @param subjects what they are about
     * @param handler carries them out
     */
    public void carryOut(
            TenantId tenant, OutboxKind kind, String destination, List<Subject> subjects, OutboxHandler handler) {
        for (int from = 0; from < subjects.size(); from += BATCH) {
            slice(tenant, kind, destination, subjects.subList(from, Math.min(subjects.size(), from + BATCH)), handler);
        }
    }

    /**
     * Carries out one tenant's effects of one kind to one destination that wait, the oldest first, though their time has not come. What somebody else is at, is
     * held or was given up is left alone, and so is everything else about the same.
     *
     * @param tenant who sends
     * @param kind which kind
     * @param destination where they go
     * @param limit about how many at most: what is about one thing goes together
     * @param handler carries them out
     */
    public void bringForward(TenantId tenant, OutboxKind kind, String destination, int limit, OutboxHandler handler) {
        Settlement settlement = new Settlement(engine, Long.toHexString(random.nextLong()), new Backoff(random));
        Instant now = engine.now();
        List<OutboxRow> rows = engine.storage().transact(unit -> {
            List<OutboxRow> waiting = waiting(unit, tenant, kind, destination, limit);
            Set<OpaqueId> wanted = waiting.stream().map(OutboxRow::subject).collect(Collectors.toSet());
            if (wanted.isEmpty()) {
                return List.<OutboxRow>of();
            }
            unit.outbox().drop(tenant, Set.of(kind), wanted);
            unit.outbox()
                    .add(waiting.stream()
                            .map(row -> row.again(row.note(), row.attempts(), Instant.EPOCH))
                            .toList());
            return claim(unit, tenant, kind, settlement, wanted, now, waiting.size());
        });
        carryOut(rows, handler, settlement, now);
    }

    private static List<OutboxRow> waiting(
            UnitOfWork unit, TenantId tenant, OutboxKind kind, String destination, int limit) {
        Set<OpaqueId> subjects = new LinkedHashSet<>();
        OpaqueId after = new OpaqueId(0, 0);
        List<QueuedRow> page;
        do {
            page = unit.outbox().queued(tenant, kind, after, PAGE);
            for (QueuedRow queued : page) {
                after = queued.row().id();
                if (subjects.size() < limit
                        && queued.state() == QueuedRow.State.WAITING
                        && queued.row().destination().equals(destination)) {
                    subjects.add(queued.row().subject());
                }
            }
        } while (subjects.size() < limit && page.size() == PAGE);
        List<QueuedRow> about = unit.outbox().queuedAbout(tenant, kind, subjects);
        about.stream()
                .filter(queued -> queued.state() != QueuedRow.State.WAITING)
                .forEach(queued -> subjects.remove(queued.row().subject()));
        return about.stream()
                .map(QueuedRow::row)
                .filter(row -> subjects.contains(row.subject()))
                .toList();
    }

    /** The rows are put at the head of the queue, whoever held them, and claimed at once: nobody else sees them in between. */
    private void slice(
            TenantId tenant, OutboxKind kind, String destination, List<Subject> subjects, OutboxHandler handler) {
        Settlement settlement = new Settlement(engine, Long.toHexString(random.nextLong()), new Backoff(random));
        Set<OpaqueId> wanted = Set.copyOf(subjects.stream().map(Subject::id).toList());
        Instant now = engine.now();
        List<OutboxRow> rows = engine.storage().transact(unit -> {
            unit.outbox().drop(tenant, Set.of(kind), wanted);
            unit.outbox()
                    .add(subjects.stream()
                            .map(subject ->
                                    engine.effect(subject.row(), kind, destination, subject.id(), "", Instant.EPOCH))
                            .toList());
            return claim(unit, tenant, kind, settlement, wanted, now, subjects.size());
        });
        carryOut(rows, handler, settlement, now);
    }

    private static List<OutboxRow> claim(
            UnitOfWork unit,
            TenantId tenant,
            OutboxKind kind,
            Settlement settlement,
            Set<OpaqueId> wanted,
            Instant now,
            int limit) {
        List<OutboxRow> claimed =
                unit.outbox().claim(tenant, Set.of(kind), settlement.owner(), now, now.plus(LEASE), limit);
        settlement.untouched(
                unit,
                claimed.stream().filter(row -> !wanted.contains(row.subject())).toList());
        return claimed.stream().filter(row -> wanted.contains(row.subject())).toList();
    }

    private void carryOut(List<OutboxRow> rows, OutboxHandler handler, Settlement settlement, Instant now) {
        new ClaimedRows(
                        engine,
                        handler,
                        settlement,
                        new Destinations(random),
                        now.plus(LEASE.dividedBy(2)),
                        () -> false,
                        rows)
                .carryOut();
    }

    /**
     * What an effect is about.
     *
     * @param row id of its row
     * @param id what it is about
     */
    public record Subject(OpaqueId row, OpaqueId id) {}
}
