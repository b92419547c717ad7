package org.careerrelay.spi.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.ReceiptRecord;

/** Records of what was provided, at the provider, and of what was received, at the recipient. */
public interface ProvisionStore {

    /**
     * Inserts records of provisions; one whose transfer key is there is left out without an error.
     *
     * @param tenant the provider
     * @param records the records; no transfer key twice
     * @return the ids of those that were inserted
     * @throws StorageException when a record does not name the recipient with address and representative (V-C13); nothing of the work is written
     */
    Set<OpaqueId> insert(TenantId tenant, List<ProvisionRecord> records);

    /**
     * Stores how provisions stand, and until when their records are kept. Nothing else of a record changes. Rows are locked in the order of the
     * ids.
     *
     * @param tenant the provider
     * @param from the state they must be in now; others are left as they are
     * @param records the records as they shall be
     * @return the ids of those that were changed
     */
    Set<OpaqueId> update(TenantId tenant, ProvisionState from, List<ProvisionRecord> records);

    /**
     * Stores what will be provided, after a correction, of records that are still {@link ProvisionState#PREPARED}: who the person is, the fields, and
     * the hash. Nothing else of a record changes. Rows are locked in the order of the ids.
     *
     * @param tenant the provider
     * @param records the records as they shall be
     * @return the ids of those that were changed
     */
    Set<OpaqueId> correct(TenantId tenant, List<ProvisionRecord> records);

    /**
     * Finds records of provisions.
     *
     * @param tenant the provider
     * @param transferKeys names of the transfers
     * @return those that exist, in any order
     */
    List<ProvisionRecord> find(TenantId tenant, Collection<String> transferKeys);

    /**
     * All records of provisions of people.
     *
     * @param tenant the provider
     * @param people pseudonyms; what was written under one that was given up since belongs to the one that stays
     * @return ordered by id
     */
    List<ProvisionRecord> ofPeople(TenantId tenant, Collection<OpaqueId> people);

    /**
     * Inserts records of receipts; one whose transfer key and provider are there is left out without an error.
     *
     * @param tenant the recipient
     * @param records the records; no transfer key of a provider twice
     * @return the ids of those that were inserted
     */
    Set<OpaqueId> insertReceipts(TenantId tenant, List<ReceiptRecord> records);

    /**
     * Who a provider is, as the latest receipt from it says.
     *
     * @param tenant the recipient
     * @param provider key of the provider
     * @return the name, address and representative; empty where no receipt says
     */
    Optional<LegalEntity> provider(TenantId tenant, String provider);

    /**
     * In which country a provider handles data, as the latest receipt from it that says so.
     *
     * @param tenant the recipient
     * @param provider key of the provider
     * @return ISO 3166-1 alpha-2 code; empty where no receipt says
     */
    Optional<String> providerCountry(TenantId tenant, String provider);

    /**
     * All records of receipts about people.
     *
     * @param tenant the recipient
     * @param people pseudonyms; what was written under one that was given up since belongs to the one that stays
     * @return ordered by id
     */
    List<ReceiptRecord> receiptsOfPeople(TenantId tenant, Collection<OpaqueId> people);
}
