package org.careerrelay.spi.storage;

import java.util.List;
import java.util.Optional;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.intake.IntakeSource;

/** How far applicant tracking systems were read (H02): one row for each source of a company. */
public interface IntakeSourceStore {

    /**
     * Reads a row and keeps others from changing it until the transaction ends.
     *
     * @param tenant whose
     * @param name name of the source
     * @return the row as it is after the lock was had; empty where there is none, which nothing is locked by
     */
    Optional<IntakeSource> lock(TenantId tenant, String name);

    /**
     * Stores a row in place of the one before.
     *
     * @param tenant whose
     * @param source the row
     */
    void put(TenantId tenant, IntakeSource source);

    /**
     * All sources of a company.
     *
     * @param tenant whose
     * @return ordered by name
     */
    List<IntakeSource> all(TenantId tenant);
}
