package org.careerrelay.spi.storage;

import java.util.Collection;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentProof;

/** By what the addressees of consents are known again, at most one per consent. */
public interface ConsentProofStore {

    /**
     * Stores proofs; one of the same consent is replaced, of two in one call the later stays.
     *
     * @param tenant whose
     * @param proofs the proofs
     */
    void put(TenantId tenant, List<ConsentProof> proofs);

    /**
     * Finds proofs and keeps others from changing them until the transaction ends.
     *
     * @param tenant whose
     * @param consents the consents
     * @return those that exist, in any order; a consent from before there were proofs has none
     */
    List<ConsentProof> lock(TenantId tenant, Collection<OpaqueId> consents);

    /**
     * Deletes proofs together with their consents; one that is not there is no error.
     *
     * @param tenant whose
     * @param consents the consents
     */
    void delete(TenantId tenant, Collection<OpaqueId> consents);
}
