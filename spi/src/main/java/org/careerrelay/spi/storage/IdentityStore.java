package org.careerrelay.spi.storage;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.IndexKey;
import org.jspecify.annotations.Nullable;

/**
 * By what people are recognised who come back: applications under pseudonyms of their own, keyed hashes that several of them may share, and links between
 * pseudonyms (C03, R-80 to R-83). Which pseudonyms a link makes one person is written by {@link PersonStore#regroup}.
 */
public interface IdentityStore {

    /**
     * Adds applications. One whose id is there already stays what it is.
     *
     * @param tenant whose
     * @param arrivals the applications; no id twice
     * @return the pseudonyms of those that were added
     */
    Set<OpaqueId> add(TenantId tenant, List<Arrival> arrivals);

    /**
     * Adds applications that this transaction has not found. Where one is there all the same, another transaction has taken it meanwhile.
     *
     * @param tenant whose
     * @param arrivals the applications; no id twice
     * @throws RelayConflictException when one is there, now or when the transaction ends; nothing of the work is written
     */
    void insert(TenantId tenant, List<Arrival> arrivals);

    /**
     * Finds applications.
     *
     * @param tenant whose
     * @param applications the company's ids
     * @return those that exist, in any order
     */
    List<Arrival> byApplication(TenantId tenant, Collection<String> applications);

    /**
     * Finds applications by their pseudonyms.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return those that exist, in any order
     */
    List<Arrival> ofPeople(TenantId tenant, Collection<OpaqueId> people);

    /**
     * Adds hashes. Whoever adds a hash of a mail address or a telephone number alone waits for another transaction that adds the same one, and finds what
     * that has stored: two applications of one person that come at once do not miss each other. Who has such a hash first is also found by
     * {@link PersonStore#lookUp}.
     *
     * @param tenant whose
     * @param hashes the hashes; none twice for one pseudonym
     */
    void index(TenantId tenant, List<IdentityHash> hashes);

    /**
     * Who has any of these hashes. Those of a mail address or a telephone number alone are found too where {@link PersonStore#resolve} stored them.
     *
     * @param tenant whose
     * @param keys the hashes
     * @return each with the pseudonym that has it, not the one that stays in its place; in any order
     */
    List<IdentityHash> sharing(TenantId tenant, Collection<IndexKey> keys);

    /**
     * By what people are recognised here.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return the fields of their hashes, each once
     */
    Set<IndexField> recognisedBy(TenantId tenant, Collection<OpaqueId> people);

    /**
     * Stores links, or changes those whose id is there.
     *
     * @param tenant whose
     * @param links the links; no id twice
     */
    void put(TenantId tenant, List<IdentityLink> links);

    /**
     * Finds links.
     *
     * @param tenant whose
     * @param ids their ids
     * @return those that exist, in any order
     */
    List<IdentityLink> links(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * Finds the links of people, whichever side of them.
     *
     * @param tenant whose
     * @param people pseudonyms
     * @return each once, in any order
     */
    List<IdentityLink> linksOf(TenantId tenant, Collection<OpaqueId> people);

    /**
     * The links that somebody has to look at.
     *
     * @param tenant whose
     * @param after the last link seen, or null to begin
     * @param limit how many at most
     * @return ordered by id
     */
    List<IdentityLink> open(TenantId tenant, @Nullable OpaqueId after, int limit);

    /**
     * Deletes all that is kept here of people: applications, hashes, and links on whichever side.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return how many hashes went
     */
    int delete(TenantId tenant, Collection<OpaqueId> people);
}
