package org.careerrelay.outbox;

import java.util.List;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.spi.storage.UnitOfWork;

/** Carries out effects of some kinds. Everything slow happens outside of a transaction. */
public interface OutboxHandler {

    /**
     * What it carries out.
     *
     * @return the kinds
     */
    Set<OutboxKind> kinds();

    /**
     * How many rows it is given at once: so few that they are carried out in a small part of a lease.
     *
     * @return one or more
     */
    int slice();

    /**
     * Carries out effects of one tenant that go to one destination. What holds at this moment decides, not what held when the rows were
     * claimed. Rows that need not be sent, or must not, may be settled here; all others are settled by what it returns.
     *
     * @param tenant who sends
     * @param destination where they go
     * @param rows the claimed rows
     * @param settlement settles rows inside a transaction
     * @return what became of the rows
     */
    Sent send(TenantId tenant, String destination, List<OutboxRow> rows, Settlement settlement);

    /**
     * Of rows that somebody comes for instead of being sent them: those that still wait. The others are settled here, as they would be on their way.
     *
     * @param unit the transaction
     * @param tenant who sends
     * @param rows the claimed rows
     * @param settlement settles rows
     * @return the rows that wait
     */
    default List<OutboxRow> waiting(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows, Settlement settlement) {
        return rows;
    }

    /** What became of rows that were sent. */
    @FunctionalInterface
    interface Sent {

        /**
         * Settles rows, and writes down what happened to those of them that are still held. It is called for all of the rows, and when that
         * fails for one after the other: what was sent is not sent again because it could not be written down together.
         *
         * @param unit the transaction
         * @param rows those of the rows that are not settled yet
         */
        void settle(UnitOfWork unit, List<OutboxRow> rows);
    }
}
