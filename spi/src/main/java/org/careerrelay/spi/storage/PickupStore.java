package org.careerrelay.spi.storage;

import java.util.Optional;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.pickup.Pickup;

/** How far it is with what agencies without an installation pick up: one row for each programme that such an agency has. */
public interface PickupStore {

    /**
     * Reads a row and keeps others from changing it until the transaction ends.
     *
     * @param tenant whose
     * @param programme number of the programme
     * @return the row as it is after the lock was had; empty where there is none, which nothing is locked by
     */
    Optional<Pickup> lock(TenantId tenant, int programme);

    /**
     * Stores a row in place of the one before.
     *
     * @param tenant whose
     * @param pickup the row
     */
    void put(TenantId tenant, Pickup pickup);
}
