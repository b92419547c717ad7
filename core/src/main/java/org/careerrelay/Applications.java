package org.careerrelay;

import java.util.List;
import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.spi.storage.UnitOfWork;

/** Whose applications are: those that were rejected, and those that were only recognised. */
final class Applications {

    private Applications() {}

    static Optional<OpaqueId> person(UnitOfWork unit, TenantId tenant, String application) {
        return unit.rejections().byApplication(tenant, List.of(application)).stream()
                .findFirst()
                .map(StoredRejection::person)
                .or(() -> unit.identities().byApplication(tenant, List.of(application)).stream()
                        .findFirst()
                        .map(Arrival::person));
    }
}
