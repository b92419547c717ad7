package org.careerrelay.kpi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.careerrelay.credit.LedgerFold;
import org.careerrelay.credit.LedgerTerms;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.Recomputation.Difference;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The entries that events tell, beside those that are stored, entry by entry. Not thread-safe. */
final class LedgerBeside {

    private static final int PAGE = 1000;

    private final UnitOfWork unit;
    private final TenantId tenant;
    private final int programme;
    private final LedgerFold fold = new LedgerFold();
    private final Deque<LedgerEntry> stored = new ArrayDeque<>();
    private long read;
    private long first;

    LedgerBeside(UnitOfWork unit, TenantId tenant, int programme) {
        this.unit = unit;
        this.tenant = tenant;
        this.programme = programme;
    }

    void take(RelayEvent event, LedgerTerms terms) {
        LedgerEntry told = fold.take(event, terms);
        if (first == 0 && !told.equals(next())) {
            first = told.sequence();
        }
    }

    Optional<Difference> difference(String agency) {
        if (first == 0 && next() != null) {
            first = fold.balance().lastSequence() + 1;
        }
        if (first > 0) {
            return Optional.of(new Difference.OfEntry(agency, first));
        }
        return fold.balance().equals(unit.credits().read(tenant, programme))
                ? Optional.empty()
                : Optional.of(new Difference.OfBalance(agency));
    }

    private @Nullable LedgerEntry next() {
        if (stored.isEmpty()) {
            stored.addAll(unit.credits().entries(tenant, programme, read, PAGE));
        }
        LedgerEntry entry = stored.poll();
        read = entry == null ? read : entry.sequence();
        return entry;
    }
}
