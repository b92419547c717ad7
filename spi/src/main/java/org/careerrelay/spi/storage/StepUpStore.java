package org.careerrelay.spi.storage;

import java.util.Collection;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.leaver.StoredStepUp;
import org.jspecify.annotations.Nullable;

/** Steps elsewhere that employees look for (C09). Who may see which is not decided here. */
public interface StepUpStore {

    /**
     * Stores step-ups, in place of what is stored of them.
     *
     * @param tenant whose
     * @param rows the step-ups; no id twice
     */
    void put(TenantId tenant, List<StoredStepUp> rows);

    /**
     * Finds step-ups.
     *
     * @param tenant whose
     * @param ids the ids
     * @return those that exist, in any order
     */
    List<StoredStepUp> find(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * Finds the step-ups of people.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return in any order
     */
    List<StoredStepUp> ofPeople(TenantId tenant, Collection<OpaqueId> people);

    /**
     * Finds the step-ups of references.
     *
     * @param tenant whose
     * @param references the company's ids of people
     * @return in any order
     */
    List<StoredStepUp> ofReferences(TenantId tenant, Collection<String> references);

    /**
     * Reads step-ups in state RELEASED.
     *
     * @param tenant whose
     * @param after the last id seen, or null to begin
     * @param limit how many at most
     * @return ordered by id
     */
    List<StoredStepUp> released(TenantId tenant, @Nullable OpaqueId after, int limit);

    /**
     * Deletes the step-ups of people.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return how many went
     */
    int delete(TenantId tenant, Collection<OpaqueId> people);
}
