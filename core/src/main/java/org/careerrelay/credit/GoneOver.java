package org.careerrelay.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Where somebody who counted in a programme must not count again, since its contract went over to another agency (A33). A move is one command in two
 * ledgers: an ADJUST of fewer people in the one, an OPENING or an ADJUST in the other. Not thread-safe.
 */
final class GoneOver {

    private static final int PAGE = 1000;

    private final UnitOfWork unit;
    private final TenantId tenant;
    private final List<Integer> programmes;
    private final Map<Integer, Long> since = new TreeMap<>();

    private GoneOver(UnitOfWork unit, TenantId tenant) {
        this.unit = unit;
        this.tenant = tenant;
        this.programmes = unit.settings().programmes(tenant).stream()
                .map(ProgrammeKey::number)
                .toList();
    }

    /** The programme, and those to which its people have gone over after an entry of its ledger, straight or by others. */
    static Set<Integer> since(UnitOfWork unit, TenantId tenant, int programme, long sequence) {
        GoneOver gone = new GoneOver(unit, tenant);
        gone.follow(programme, sequence);
        return gone.since.keySet();
    }

    private void follow(int programme, long after) {
        if (since.getOrDefault(programme, Long.MAX_VALUE) <= after) {
            return;
        }
        since.put(programme, after);
        List<Integer> others =
                programmes.stream().filter(other -> other != programme).toList();
        List<Cause> left = others.isEmpty() ? List.of() : left(programme, after);
        for (int other : left.isEmpty() ? List.<Integer>of() : others) {
            unit.credits().entriesOf(tenant, other, left).forEach(arrival -> follow(other, arrival.sequence()));
        }
    }

    /** The commands by which people left a ledger. */
    private List<Cause> left(int programme, long after) {
        List<Cause> left = new ArrayList<>();
        long last = after;
        List<LedgerEntry> page;
        do {
            page = unit.credits().entries(tenant, programme, last, PAGE);
            for (LedgerEntry entry : page) {
                last = entry.sequence();
                if (entry.kind() == LedgerKind.ADJUST && entry.amount() < 0) {
                    left.add(entry.cause());
                }
            }
        } while (page.size() == PAGE);
        return left;
    }
}
