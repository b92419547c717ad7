package org.careerrelay.event;

import java.util.List;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.Chained;
import org.careerrelay.spi.storage.UnitOfWork;

/** A chained log as storage has it: the events, or the audit entries. */
public interface ChainedLog {

    /**
     * Up to where it was shortened.
     *
     * @param unit the transaction
     * @param tenant whose
     * @return the last one that is gone
     */
    ChainHead archived(UnitOfWork unit, TenantId tenant);

    /**
     * Where it ends; nobody adds to it until the transaction ends.
     *
     * @param unit the transaction
     * @param tenant whose
     * @return the stored head
     */
    ChainHead lockHead(UnitOfWork unit, TenantId tenant);

    /**
     * The next ones in order.
     *
     * @param unit the transaction
     * @param tenant whose
     * @param after the last number seen
     * @param limit how many at most
     * @return the next ones
     * @throws IllegalArgumentException when one of them cannot be read
     */
    List<? extends Chained> page(UnitOfWork unit, TenantId tenant, long after, int limit);
}
