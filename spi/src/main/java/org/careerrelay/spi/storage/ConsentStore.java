package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentStanding;

/** Consents and their events; one consent per referral. */
public interface ConsentStore {

    /**
     * Inserts consents.
     *
     * @param tenant whose
     * @param consents the consents, with ids and referrals that are new; their first events are appended apart
     * @throws StorageException when an id or referral exists; nothing of the work is written
     */
    void insert(TenantId tenant, List<ConsentRecord> consents);

    /**
     * Appends events and brings each event's consent into the state of its last event that is about the whole ({@link ConsentEvent#isOfWhole()}).
     *
     * @param tenant whose
     * @param events the events; consent and sequence are unique
     * @throws StorageException when an event of that consent and sequence exists; nothing of the work is written
     */
    void append(TenantId tenant, List<ConsentEvent> events);

    /**
     * Finds consents by referral.
     *
     * @param tenant whose
     * @param referrals the referrals
     * @return those that exist, in any order
     */
    List<ConsentRecord> find(TenantId tenant, Collection<OpaqueId> referrals);

    /**
     * Finds consents by their own ids.
     *
     * @param tenant whose
     * @param ids the ids
     * @return those that exist, in any order
     */
    List<ConsentRecord> byId(TenantId tenant, Collection<OpaqueId> ids);

    /**
     * Where consents stand, by referral.
     *
     * @param tenant whose
     * @param referrals the referrals
     * @return those that exist, in any order
     */
    List<ConsentStanding> standings(TenantId tenant, Collection<OpaqueId> referrals);

    /**
     * The events of a consent.
     *
     * @param tenant whose
     * @param consent the consent
     * @return the events in order
     */
    List<ConsentEvent> events(TenantId tenant, OpaqueId consent);

    /**
     * The events of several consents.
     *
     * @param tenant whose
     * @param consents ids of the consents
     * @return the events, ordered by consent and sequence
     */
    List<ConsentEvent> eventsOf(TenantId tenant, Collection<OpaqueId> consents);

    /**
     * Stores consents in place of those with the same ids, state included.
     *
     * @param tenant whose
     * @param consents the consents, which exist; this transaction has locked their referrals
     */
    void replace(TenantId tenant, List<ConsentRecord> consents);

    /**
     * Consents that have to be looked at because time went by, and those for which that was never thought of.
     *
     * @param tenant whose
     * @param now the time; what falls due exactly now is among them
     * @param limit how many at most
     * @return in any order
     */
    List<ConsentRecord> due(TenantId tenant, Instant now, int limit);
}
