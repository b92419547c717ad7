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
}
