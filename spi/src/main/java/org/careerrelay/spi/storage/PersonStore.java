package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.PersonDraft;

/** People by pseudonym, with their wrapped keys and keyed hashes. */
public interface PersonStore {

    /**
     * Finds each person by any of the draft's hashes, or creates the draft's person; hashes that are not stored yet are added to the person
     * found. Two drafts with a hash in common are one person, also within the batch and between transactions that run at once.
     *
     * @param tenant whose
     * @param drafts the drafts
     * @param now when
     * @return the persons, one per draft and in the same order
     */
    List<Person> resolve(TenantId tenant, List<PersonDraft> drafts, Instant now);

    /**
     * Finds people by pseudonym.
     *
     * @param tenant whose
     * @param ids the pseudonyms
     * @return those that exist, in any order
     */
    List<Person> find(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * Finds the person that has any of the hashes.
     *
     * @param tenant whose
     * @param indexKeys the hashes
     * @return the pseudonym, if one is known
     */
    Optional<OpaqueId> lookUp(TenantId tenant, List<IndexKey> indexKeys);

    /**
     * Makes two pseudonyms one person (CMP-6): from now on both are recognised as the one, and {@link ReferralStore} shows it in place of the
     * other. What belongs to the other pseudonym, such as its key and its boxes, stays under it.
     *
     * @param tenant whose
     * @param alias the pseudonym that is given up, with those that were merged into it before
     * @param into the pseudonym that stays, given up by nobody
     */
    void merge(TenantId tenant, OpaqueId alias, OpaqueId into);

    /**
     * Which of these pseudonyms were given up.
     *
     * @param tenant whose
     * @param ids the pseudonyms
     * @return the one that stays, by each that was given up
     */
    Map<OpaqueId, OpaqueId> merged(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * All pseudonyms of several people.
     *
     * @param tenant whose
     * @param people any pseudonyms of theirs
     * @return the pseudonym that stays, by each of all their pseudonyms, the given ones and those that stay included, known or not
     */
    Map<OpaqueId, OpaqueId> groups(TenantId tenant, Collection<OpaqueId> people);

    /**
     * Says anew which pseudonyms are one person: for joining people and for taking them apart (CMP-6). Nobody is given up for one that is given up.
     *
     * @param tenant whose
     * @param staying the pseudonym that stays, by pseudonym; one that stays itself is given up no more
     */
    void regroup(TenantId tenant, Map<OpaqueId, OpaqueId> staying);

    /**
     * All pseudonyms of a person: the one that stays, and those that were merged into it.
     *
     * @param tenant whose
     * @param person any of them
     * @return all of them, the given one included, known or not
     */
    Set<OpaqueId> together(TenantId tenant, OpaqueId person);

    /**
     * By which fields people are recognised.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return the fields of which there are hashes, of any key version
     */
    Set<IndexField> recognisedBy(TenantId tenant, Collection<OpaqueId> people);

    /**
     * Deletes the hashes by which people are recognised, of every key version.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return how many hashes went
     */
    int deleteHashes(TenantId tenant, Collection<OpaqueId> people);

    /**
     * Deletes people with their keys, and that they were merged: what was sealed under a key cannot be read any more, wherever a copy of it
     * lies. Who deletes people has deleted their hashes before, in the same transaction.
     *
     * @param tenant whose
     * @param people the pseudonyms
     * @return how many keys went
     */
    int delete(TenantId tenant, Collection<OpaqueId> people);
}
