package org.careerrelay.spi.storage;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.LifecycleEvent;

/** What was recorded of people's lives with a company (C13); events are added, never changed. */
public interface LifecycleStore {

    /**
     * Adds events. One whose key is there already stays what it is, also when another transaction was faster.
     *
     * @param tenant whose
     * @param events the events; no key twice
     * @return the ids of those that were added
     */
    Set<OpaqueId> add(TenantId tenant, List<LifecycleEvent> events);

    /**
     * Finds events by the company's keys of them.
     *
     * @param tenant whose
     * @param keys the keys
     * @return those that exist, in any order
     */
    List<LifecycleEvent> byKey(TenantId tenant, Collection<String> keys);

    /**
     * Finds the events of references.
     *
     * @param tenant whose
     * @param references the company's ids of people
     * @return in any order
     */
    List<LifecycleEvent> ofReferences(TenantId tenant, Collection<String> references);

    /**
     * Finds the events of people.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return in any order
     */
    List<LifecycleEvent> ofPeople(TenantId tenant, Collection<OpaqueId> people);

    /**
     * Deletes all that is kept here of people.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return how many events went
     */
    int delete(TenantId tenant, Collection<OpaqueId> people);
}
