package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.link.StoredRejection;

/** Rejections, one per application. */
public interface RejectionStore {

    /**
     * Inserts rejections whose application has none yet; the others are left out without an error, also when another transaction was
     * faster.
     *
     * @param tenant whose
     * @param rejections the rejections; no application twice
     * @return the ids of those that were inserted
     */
    Set<OpaqueId> insert(TenantId tenant, List<StoredRejection> rejections);

    /**
     * Finds rejections by application.
     *
     * @param tenant whose
     * @param applications the company's ids of the applications
     * @return those that exist, in any order
     */
    List<StoredRejection> byApplication(TenantId tenant, Collection<String> applications);

    /**
     * Finds rejections by id.
     *
     * @param tenant whose
     * @param ids the ids
     * @return those that exist, in any order
     */
    List<StoredRejection> find(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * When a person was last rejected.
     *
     * @param tenant whose
     * @param person the person
     * @return the latest decision, if there is one
     */
    Optional<Instant> lastDecided(TenantId tenant, OpaqueId person);

    /**
     * Finds the rejections of people.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return their rejections, in any order
     */
    List<StoredRejection> ofPeople(TenantId tenant, Collection<OpaqueId> people);

    /**
     * Stores application, fingerprint and person of rejections anew, which then lead to nobody: neither is found by what it was before.
     *
     * @param tenant whose
     * @param unlinked the rejections, as {@link StoredRejection#unlinked} gives them
     */
    void unlink(TenantId tenant, List<StoredRejection> unlinked);
}
