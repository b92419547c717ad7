package org.careerrelay;

import java.util.List;
import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.StoredStepUp;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.spi.storage.UnitOfWork;

/** Whose the company's ids are: of applications that were rejected or only recognised, and of people whose life with the company was recorded. */
final class Applications {

    private Applications() {}

    static Optional<OpaqueId> person(UnitOfWork unit, TenantId tenant, String application) {
        return unit.rejections().byApplication(tenant, List.of(application)).stream()
                .findFirst()
                .map(StoredRejection::person)
                .or(() -> unit.identities().byApplication(tenant, List.of(application)).stream()
                        .findFirst()
                        .map(Arrival::person))
                .or(() -> unit.lifecycle().ofReferences(tenant, List.of(application)).stream()
                        .findFirst()
                        .map(LifecycleEvent::person))
                .or(() -> unit.exitCases().ofReferences(tenant, List.of(application)).stream()
                        .findFirst()
                        .map(ExitCase::person))
                .or(() -> unit.stepUps().ofReferences(tenant, List.of(application)).stream()
                        .findFirst()
                        .map(StoredStepUp::person));
    }
}
