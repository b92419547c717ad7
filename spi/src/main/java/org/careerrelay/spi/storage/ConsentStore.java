package org.careerrelay.spi.storage;

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
     * Appends events and brings each event's consent into the event's state.
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
}
