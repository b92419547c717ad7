package org.careerrelay;

import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RightsRequest;

/** What tests have a privacy officer do. */
final class Officer {

    private Officer() {}

    static PrivacyDesk of(CompanyDesk company) {
        return company.privacy(
                Accessor.privacyOfficer("officer-1").because(AccessReason.Code.REQUEST_OF_PERSON, "matter 7"));
    }

    /** A request of somebody who has shown who they are. */
    static RightsRequest identified(PrivacyDesk desk, String reference, RequestKind kind) {
        return desk.receive(reference, kind)
                .flatMap(received -> desk.identify(received.id(), IdentityProof.Method.REGISTERED_CONTACT))
                .orElseThrow();
    }

    /** All that somebody is told who asks what is held of them. */
    static Disclosure disclosed(PrivacyDesk desk, String reference) {
        return desk.disclose(identified(desk, reference, RequestKind.DISCLOSURE).id())
                .orElseThrow();
    }

    /** By a request of the person, or on the company's own decision. */
    static Optional<ErasureReport> erase(CompanyDesk company, String application, ErasureCause cause) {
        PrivacyDesk desk = of(company);
        return switch (cause) {
            case PERSON ->
                desk.receive(application, RequestKind.ERASURE)
                        .flatMap(request -> desk.identify(request.id(), IdentityProof.Method.REGISTERED_CONTACT))
                        .flatMap(request -> desk.carryOut(request.id()))
                        .flatMap(request -> {
                            OpaqueId erasure = request.erasure();
                            return erasure == null
                                    ? Optional.empty()
                                    : desk.erasures().report(erasure);
                        });
            case HOLDER -> desk.erasures().erase(application);
            case COMPANY, RETENTION, RESTORED -> throw new IllegalArgumentException("no officer erases for " + cause);
        };
    }
}
