package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.introduction.Introduction;

/** Introductions, at the company and at the agency. */
public interface IntroductionStore {

    /**
     * Inserts an introduction unless one of the same partner and request key, or of the same partner and id, exists.
     *
     * @param tenant whose
     * @param introduction the introduction
     * @return whether it was inserted
     */
    boolean insert(TenantId tenant, Introduction introduction);

    /**
     * Finds an introduction by partner and request key.
     *
     * @param tenant whose
     * @param partner key of the other side
     * @param requestKey the company's key of the request
     * @return the introduction, if it exists
     */
    Optional<Introduction> byRequestKey(TenantId tenant, String partner, String requestKey);

    /**
     * Finds an introduction and keeps others from changing it until the transaction ends.
     *
     * @param tenant whose
     * @param partner key of the other side
     * @param id its id
     * @return the introduction, if it exists, as it is after the lock was had
     */
    Optional<Introduction> lock(TenantId tenant, String partner, OpaqueId id);

    /**
     * Stores the status, and nothing else.
     *
     * @param tenant whose
     * @param introduction the changed introduction; it exists
     */
    void update(TenantId tenant, Introduction introduction);

    /**
     * Finds introductions by id, whoever the partner.
     *
     * @param tenant whose
     * @param ids the ids
     * @return those that exist, in any order
     */
    List<Introduction> find(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * The introductions of a tenant in the order they were requested.
     *
     * @param tenant whose
     * @param limit how many at most
     * @return ordered by request time, then id
     */
    List<Introduction> list(TenantId tenant, int limit);

    /**
     * How many introductions of a programme were requested since an instant, whatever became of them.
     *
     * @param tenant the company
     * @param programme number of the programme
     * @param since the instant; one requested exactly then is counted
     * @return how many
     */
    long requestedSince(TenantId tenant, int programme, Instant since);

    /**
     * The introductions of one company that move by time alone.
     *
     * @param tenant the company
     * @param now one that is due exactly then is meant
     * @param limit how many at most
     * @return ordered by when they are due, then by id
     */
    List<Introduction> due(TenantId tenant, Instant now, int limit);

    /**
     * The companies with introductions that move by time alone. What an agency keeps is left out: its company decides.
     *
     * @param now one that is due exactly then is meant
     * @param limit how many at most
     * @return each once, in any order
     */
    Set<TenantId> withDue(Instant now, int limit);
}
