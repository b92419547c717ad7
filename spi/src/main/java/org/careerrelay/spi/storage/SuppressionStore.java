package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.suppression.Suppression;
import org.careerrelay.model.suppression.SuppressionKey;

/** Who is not to be written to again. It leads to no person: not to a pseudonym, and not to a referral. */
public interface SuppressionStore {

    /**
     * Stores entries; one of the same key is replaced, of two in one call the later stays.
     *
     * @param tenant whose
     * @param suppressions the entries
     */
    void put(TenantId tenant, List<Suppression> suppressions);

    /**
     * Finds entries.
     *
     * @param tenant whose
     * @param keys by what
     * @return those that exist, in any order
     */
    List<Suppression> find(TenantId tenant, Collection<SuppressionKey> keys);

    /**
     * Entries whose review is due.
     *
     * @param tenant whose
     * @param now the time; what is due exactly now is due
     * @param limit how many at most
     * @return what was due first first
     */
    List<Suppression> due(TenantId tenant, Instant now, int limit);

    /**
     * Deletes entries.
     *
     * @param tenant whose
     * @param keys by what
     * @return how many went
     */
    int delete(TenantId tenant, Collection<SuppressionKey> keys);
}
