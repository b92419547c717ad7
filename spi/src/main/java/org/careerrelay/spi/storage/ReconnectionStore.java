package org.careerrelay.spi.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.leaver.StoredReconnection;
import org.jspecify.annotations.Nullable;

/** How people who left are connected with a company again (C07); rows are added, never changed. */
public interface ReconnectionStore {

    /**
     * Adds reconnections. One whose key is there already stays what it is, also when another transaction was faster.
     *
     * @param tenant whose
     * @param rows the reconnections; no key twice
     * @return the ids of those that were added
     */
    Set<OpaqueId> add(TenantId tenant, List<StoredReconnection> rows);

    /**
     * Finds reconnections by the company's keys of them.
     *
     * @param tenant whose
     * @param keys the keys
     * @return those that exist, in any order
     */
    List<StoredReconnection> byKey(TenantId tenant, Collection<String> keys);

    /**
     * Finds the reconnections of people.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return in any order
     */
    List<StoredReconnection> ofPeople(TenantId tenant, Collection<OpaqueId> people);

    /**
     * Reads reconnections that began on some days.
     *
     * @param tenant whose
     * @param from the first day
     * @param to the day after the last
     * @param after the last id seen, or null to begin
     * @param limit how many at most
     * @return ordered by id
     */
    List<StoredReconnection> began(TenantId tenant, LocalDate from, LocalDate to, @Nullable OpaqueId after, int limit);

    /**
     * Deletes the reconnections of people.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return how many went
     */
    int delete(TenantId tenant, Collection<OpaqueId> people);
}
