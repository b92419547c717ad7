package org.careerrelay.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Whose turn it is: tenants go round, and each claim takes a share of several, so that nobody waits behind the hundred thousand mails of somebody
 * else. Thread-safe; each dispatcher goes round for itself.
 */
final class Turns {

    private static final TenantId NOBODY = new TenantId(0);

    /** How many tenants share a claim: the fewer, the fewer statements; the more, the sooner everybody has a turn. */
    private static final int TENANTS = 10;

    private final Map<OutboxKind, TenantId> last = new ConcurrentHashMap<>();

    /** Claims what is due of those whose turn it is; empty only when nobody has anything that can be claimed. */
    List<OutboxRow> claim(Engine engine, OutboxKind kind, String owner, Instant now, Instant until, int limit) {
        TenantId from = last.getOrDefault(kind, NOBODY);
        TenantId after = from;
        boolean round = false;
        while (true) {
            TenantId start = after;
            Turn turn = engine.storage().transact(unit -> claim(unit, kind, start, owner, now, until, limit));
            if (!turn.rows.isEmpty()) {
                last.put(kind, turn.last);
                return turn.rows;
            }
            boolean end = turn.last.equals(start);
            if (round && (end || turn.last.number() >= from.number())) {
                return List.of();
            }
            round |= end;
            after = end ? NOBODY : turn.last;
        }
    }

    private static Turn claim(
            UnitOfWork unit, OutboxKind kind, TenantId after, String owner, Instant now, Instant until, int limit) {
        List<TenantId> tenants = unit.outbox().tenantsDue(kind, now, after, TENANTS);
        int share = limit / Math.max(1, tenants.size());
        TenantId last = after;
        List<OutboxRow> rows = new ArrayList<>();
        for (TenantId tenant : tenants) {
            rows.addAll(unit.outbox().claim(tenant, Set.of(kind), owner, now, until, share));
            last = tenant;
        }
        return new Turn(List.copyOf(rows), last);
    }

    /** What was claimed, and of whom last. */
    private record Turn(List<OutboxRow> rows, TenantId last) {}
}
