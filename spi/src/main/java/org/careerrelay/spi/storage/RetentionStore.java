package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.retention.AgedRows;
import org.jspecify.annotations.Nullable;

/** What is deleted by age, whoever it is about. Counters, ledgers, tallies and the event log are never touched. */
public interface RetentionStore {

    /**
     * Of which kinds of rows anything is due, all asked at once: most often the answer is none.
     *
     * @param tenant whose
     * @param before the kinds asked about, and what of each began before which instant is due
     * @return those of which at least one row is due
     */
    Set<Perishable> due(TenantId tenant, Map<Perishable, Instant> before);

    /**
     * What is due.
     *
     * @param tenant whose
     * @param what which rows
     * @param before what began before is due
     * @return how many, and when the oldest was made
     */
    AgedRows look(TenantId tenant, Perishable what, Instant before);

    /**
     * Deletes a batch of what is due. What several transactions delete at once is deleted once; what others changed meanwhile, so that it is no longer
     * due, is left alone.
     *
     * @param tenant whose
     * @param what which rows
     * @param before what began before is due
     * @param after the last key of the batch before, or null to begin; commands and notices have none, and begin each time
     * @param limit how many at most
     * @return what was found
     */
    Batch purge(TenantId tenant, Perishable what, Instant before, @Nullable OpaqueId after, int limit);

    /**
     * A batch.
     *
     * @param rows how many were found and deleted, by their own key: what goes with them is not counted
     * @param last the last key, or null where there is none to go on from
     */
    record Batch(int rows, @Nullable OpaqueId last) {}
}
