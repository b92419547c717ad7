package org.careerrelay;

import java.util.List;
import java.util.function.IntConsumer;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.model.outbox.OutboxStatus;

/** The operator's door: keeps the engine running and reads its record. It returns no person's data. Thread-safe. */
public final class OperatorDesk {

    private final Services services;

    OperatorDesk(Services services) {
        this.services = services;
    }

    /**
     * One pass: ends overdue links, carries out everything in the outbox that is due, numbers the events, feeds the listeners. For hosts
     * with a scheduler of their own.
     *
     * @return what was done
     */
    public DispatchReport dispatch() {
        return dispatch(settled -> {});
    }

    /**
     * The same, telling its progress.
     *
     * @param progress hears how many rows of the outbox were settled so far
     * @return what was done
     */
    public DispatchReport dispatch(IntConsumer progress) {
        return services.work().pass(progress);
    }

    /**
     * What waits in the outbox.
     *
     * @return the numbers
     */
    public OutboxStatus outbox() {
        return services.dispatcher().status();
    }

    /**
     * Reads a programme's ledger in order. References in it are opaque.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param after the last sequence seen, or 0
     * @param limit how many at most
     * @return the next entries
     * @throws InvalidInputException when there is no such programme
     */
    public List<LedgerEntry> ledger(String company, String agency, long after, int limit) {
        return services.credits().ledger(company, agency, after, limit);
    }

    /**
     * Reads the numbered event log of a tenant in order.
     *
     * @param kind company or agency
     * @param key its name
     * @param after the last number seen, or 0
     * @param limit how many at most
     * @return the next events
     */
    public List<NumberedEvent> events(TenantKind kind, String key, long after, int limit) {
        return services.sequencer().events(kind, key, after, limit);
    }
}
