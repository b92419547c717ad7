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
     * @param rejections the rejections, all of which stand; no application twice
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
     * Notes that the mails of rejections were cancelled; of one of which it was noted before nothing changes.
     *
     * @param tenant whose
     * @param ids the rejections
     * @param at when
     * @return the ids of those noted now
     */
    Set<OpaqueId> noteCancelledMails(TenantId tenant, Collection<OpaqueId> ids, Instant at);

    /**
     * Notes that rejections were taken back, and keeps others from changing them until the transaction ends; of one of which it was noted before nothing changes.
     *
     * @param tenant whose
     * @param ids the rejections
     * @param at when
     * @return the ids of those noted now: of several who do so at once, one hears of each
     */
    Set<OpaqueId> takeBack(TenantId tenant, Collection<OpaqueId> ids, Instant at);

    /**
     * Stores application and former application of rejections that were taken back, so that their applications can have new ones. One that has not been taken back, or has a former
     * application already, is left alone.
     *
     * @param tenant whose
     * @param superseded the rejections, as {@link StoredRejection#superseded} gives them
     */
    void supersede(TenantId tenant, List<StoredRejection> superseded);

    /**
     * Stores application, fingerprint and person of rejections anew, which then lead to nobody: neither is found by what it was before. A former application
     * goes.
     *
     * @param tenant whose
     * @param unlinked the rejections, as {@link StoredRejection#unlinked} gives them
     */
    void unlink(TenantId tenant, List<StoredRejection> unlinked);
}
