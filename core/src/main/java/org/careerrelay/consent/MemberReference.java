package org.careerrelay.consent;

import org.careerrelay.model.TenantId;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.spi.storage.UnitOfWork;

/** By which of the company's ids somebody with a link is a member: of their application; whoever leaves by that of the person, since an exit case is for human resources alone. */
final class MemberReference {

    private MemberReference() {}

    static String of(UnitOfWork unit, TenantId tenant, StoredRejection rejection) {
        return rejection.source().isApart()
                ? unit.exitCases().ofPeople(tenant, unit.people().together(tenant, rejection.person())).stream()
                        .findFirst()
                        .map(ExitCase::reference)
                        .orElse(rejection.application())
                : rejection.application();
    }
}
