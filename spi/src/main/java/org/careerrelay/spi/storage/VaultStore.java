package org.careerrelay.spi.storage;

import java.util.Collection;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.jspecify.annotations.Nullable;

/** Sealed boxes, at most one per kind and subject. */
public interface VaultStore {

    /**
     * Stores boxes; a box of the same kind and subject is replaced, of two in one call the later stays.
     *
     * @param tenant whose
     * @param items the boxes
     */
    void put(TenantId tenant, List<VaultItem> items);

    /**
     * Finds boxes.
     *
     * @param tenant whose
     * @param kind what they hold
     * @param subjects what they belong to
     * @return those that exist, in any order
     */
    List<VaultItem> find(TenantId tenant, VaultKind kind, Collection<OpaqueId> subjects);

    /**
     * Finds all boxes about people, of whatever kind: a person is told of each (B14).
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return the boxes, in any order
     */
    List<VaultItem> ofPeople(TenantId tenant, Collection<OpaqueId> people);

    /**
     * What there are boxes of: those of kind ANSWERS belong to the referrals that an answer is awaited of.
     *
     * @param tenant whose
     * @param kind what they hold
     * @param after the last subject seen, or null to begin
     * @param limit how many at most
     * @return the subjects, ordered as unsigned bytes
     */
    List<OpaqueId> subjects(TenantId tenant, VaultKind kind, @Nullable OpaqueId after, int limit);

    /**
     * Deletes boxes; one that is not there is no error. Who deletes several has locked what they belong to, so that nobody else deletes them in
     * another order.
     *
     * @param tenant whose
     * @param kind what they hold
     * @param subjects what they belong to
     */
    void delete(TenantId tenant, VaultKind kind, Collection<OpaqueId> subjects);

    /**
     * Deletes all boxes about people, of whatever kind.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return how many boxes went
     */
    int deleteOf(TenantId tenant, Collection<OpaqueId> people);
}
