package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.erasure.StoredErasure;
import org.jspecify.annotations.Nullable;

/** What became of erasures, and the pseudonyms that were erased. */
public interface ErasureStore {

    /**
     * Stores erasures; one of the same id is replaced.
     *
     * @param tenant whose
     * @param erasures the erasures, of different ids
     */
    void put(TenantId tenant, List<StoredErasure> erasures);

    /**
     * Finds erasures.
     *
     * @param tenant whose
     * @param ids the ids
     * @return those that exist, in any order
     */
    List<StoredErasure> find(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * Finds erasures and keeps others from changing them until the transaction ends. Locks are taken in the order of the ids.
     *
     * @param tenant whose
     * @param ids the ids
     * @return those that exist, as they are after the lock was had, in any order
     */
    List<StoredErasure> lock(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * Erasures in which a store has something left to do.
     *
     * @param tenant whose
     * @param now the time; what is due exactly now is due
     * @param limit how many at most
     * @return what was due first first
     */
    List<StoredErasure> due(TenantId tenant, Instant now, int limit);

    /**
     * Finds the erasures of people.
     *
     * @param tenant whose
     * @param people pseudonyms that were erased
     * @return those of any of them, ordered by id
     */
    List<StoredErasure> about(TenantId tenant, Collection<OpaqueId> people);

    /**
     * All erasures, in pages.
     *
     * @param tenant whose
     * @param after id of the last one seen, or null to begin
     * @param limit how many at most
     * @return ordered by id
     */
    List<StoredErasure> page(TenantId tenant, @Nullable OpaqueId after, int limit);
}
