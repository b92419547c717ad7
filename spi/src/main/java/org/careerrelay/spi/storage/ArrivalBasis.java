package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.identity.Arrival;

/**
 * What is known before applications are recognised (C03, R-84).
 *
 * @param settings the company's settings that hold
 * @param taken the applications that were taken before, in any order
 */
public record ArrivalBasis(List<StoredSetting> settings, List<Arrival> taken) {

    /** Copies the lists. */
    public ArrivalBasis {
        settings = List.copyOf(settings);
        taken = List.copyOf(taken);
    }

    /** One store after the other: what {@link UnitOfWork#beforeArrivals} is to be equal to. */
    static ArrivalBasis read(UnitOfWork unit, TenantId tenant, Collection<String> applications, Instant now) {
        return new ArrivalBasis(
                unit.settings().effective(tenant, now), unit.identities().byApplication(tenant, applications));
    }
}
