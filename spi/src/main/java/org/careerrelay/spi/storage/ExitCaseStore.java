package org.careerrelay.spi.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.leaver.ExitCase;
import org.jspecify.annotations.Nullable;

/** Exit cases, one per key of the company (C16, C17). */
public interface ExitCaseStore {

    /**
     * Inserts cases. One whose key is there already is left out without an error, also when another transaction was faster.
     *
     * @param tenant whose
     * @param cases the cases; no key twice
     * @return the ids of those that were inserted
     */
    Set<OpaqueId> insert(TenantId tenant, List<ExitCase> cases);

    /**
     * Stores cases in place of what is stored of them. This transaction keeps others from doing the same.
     *
     * @param tenant whose
     * @param cases the cases, which exist
     */
    void put(TenantId tenant, List<ExitCase> cases);

    /**
     * Finds cases by the company's keys of them.
     *
     * @param tenant whose
     * @param keys the keys
     * @return those that exist, in any order
     */
    List<ExitCase> byKey(TenantId tenant, Collection<String> keys);

    /**
     * Finds the cases of references.
     *
     * @param tenant whose
     * @param references the company's ids of people
     * @return in any order
     */
    List<ExitCase> ofReferences(TenantId tenant, Collection<String> references);

    /**
     * Finds the cases of people.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return in any order
     */
    List<ExitCase> ofPeople(TenantId tenant, Collection<OpaqueId> people);

    /**
     * Reads cases that were decided on some days.
     *
     * @param tenant whose
     * @param from the first day
     * @param to the day after the last
     * @param after the last id seen, or null to begin
     * @param limit how many at most
     * @return ordered by id
     */
    List<ExitCase> decided(TenantId tenant, LocalDate from, LocalDate to, @Nullable OpaqueId after, int limit);

    /**
     * Deletes the cases of people.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return how many cases went
     */
    int delete(TenantId tenant, Collection<OpaqueId> people);
}
