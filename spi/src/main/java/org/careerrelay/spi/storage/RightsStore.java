package org.careerrelay.spi.storage;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.jspecify.annotations.Nullable;

/** Requests of people, which are kept as a log. */
public interface RightsStore {

    /**
     * Inserts requests.
     *
     * @param tenant whose
     * @param requests the requests, with ids that are new
     * @throws StorageException when an id exists; nothing of the work is written
     */
    void insert(TenantId tenant, List<RightsRequest> requests);

    /**
     * Finds requests.
     *
     * @param tenant whose
     * @param ids the ids
     * @return those that exist, in any order
     */
    List<RightsRequest> find(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * Everything that people asked for.
     *
     * @param tenant whose
     * @param people pseudonyms
     * @return the requests, in any order
     */
    List<RightsRequest> ofPeople(TenantId tenant, Collection<OpaqueId> people);

    /**
     * Stores requests as they are now, where they stand in a state; who asked, for what and when stays as it was. Rows are locked in the order of the
     * ids.
     *
     * @param tenant whose
     * @param from the state they must stand in
     * @param requests the requests as they shall be
     * @return the ids of those that were changed
     */
    Set<OpaqueId> update(TenantId tenant, RequestState from, List<RightsRequest> requests);

    /**
     * Requests, the oldest first.
     *
     * @param tenant whose
     * @param after id of the last one seen, or null to begin
     * @param limit how many at most
     * @return ordered by id
     */
    List<RightsRequest> page(TenantId tenant, @Nullable OpaqueId after, int limit);

    /**
     * Requests that wait for somebody, the oldest first.
     *
     * @param tenant whose
     * @param after id of the last one seen, or null to begin
     * @param limit how many at most
     * @return those whose state is open, ordered by id
     */
    List<RightsRequest> open(TenantId tenant, @Nullable OpaqueId after, int limit);
}
