package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.community.AttributeKind;
import org.careerrelay.model.community.MemberAttribute;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.community.MembershipEnd;
import org.careerrelay.model.consent.Purpose;
import org.jspecify.annotations.Nullable;

/** Who agreed to be kept and written to, and by what they are looked for (B07, C11). Rows are added and ended; whether one stands, the engine decides. */
public interface CommunityStore {

    /**
     * Adds memberships.
     *
     * @param tenant whose
     * @param memberships the memberships, with ids that are new
     * @throws StorageException when an id exists; nothing of the work is written
     */
    void add(TenantId tenant, List<Membership> memberships);

    /**
     * Ends memberships that have not ended, and deletes the words by which they were found.
     *
     * @param tenant whose
     * @param ids which
     * @param at when they end
     * @param cause why
     * @return the ids of those that ended by this
     */
    Set<OpaqueId> end(TenantId tenant, Collection<OpaqueId> ids, Instant at, MembershipEnd cause);

    /**
     * Finds memberships by their ids.
     *
     * @param tenant whose
     * @param ids the ids
     * @return those that exist, in any order
     */
    List<Membership> find(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * Finds the memberships of people, those that ended too.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return in any order
     */
    List<Membership> ofPeople(TenantId tenant, Collection<OpaqueId> people);

    /**
     * Says by which words memberships are found, in place of those before.
     *
     * @param tenant whose
     * @param words the words, by membership; none deletes them
     */
    void describe(TenantId tenant, Map<OpaqueId, Set<MemberAttribute>> words);

    /**
     * By which words memberships are found.
     *
     * @param tenant whose
     * @param ids the memberships
     * @return the words of those that have any
     */
    Map<OpaqueId, Set<MemberAttribute>> words(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * Memberships for one purpose that have not ended and whose time is not over, found by words, page by page.
     *
     * @param tenant whose
     * @param purpose the purpose
     * @param anyOf for each kind that is there, words of which a membership must have one at least
     * @param now the time; what ends exactly now is over
     * @param after the last id seen, or null to begin
     * @param limit how many at most
     * @return ordered by id
     */
    List<Membership> page(
            TenantId tenant,
            Purpose purpose,
            Map<AttributeKind, Set<String>> anyOf,
            Instant now,
            @Nullable OpaqueId after,
            int limit);

    /**
     * Memberships that have not ended and hold no longer: their time is over, or the consent that they are part of no longer says that the contact may be kept.
     *
     * @param tenant whose
     * @param now the time; what ends exactly now is over
     * @param limit how many at most
     * @return ordered by id
     */
    List<Membership> over(TenantId tenant, Instant now, int limit);

    /**
     * Deletes all that is kept here of people.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return how many memberships went
     */
    int delete(TenantId tenant, Collection<OpaqueId> people);
}
