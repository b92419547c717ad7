package org.careerrelay;

import java.util.List;
import java.util.Optional;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.StoredErasure;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.rights.ErasingEverywhere;
import org.careerrelay.rights.ErasingEverywhere.Erased;
import org.careerrelay.spi.audit.AccessDeniedException;

/**
 * Erasing people on the company's own decision. Who asks for it themselves is erased by a request ({@link PrivacyDesk#receive} of
 * {@link RequestKind#ERASURE}), which has a proof, a due date and an answer. Thread-safe.
 */
public final class ErasureDesk {

    private final Audited audited;
    private final ErasingEverywhere erasing;

    ErasureDesk(Audited audited) {
        this.audited = audited;
        this.erasing = audited.services().erasingEverywhere();
    }

    /**
     * Erases the person of an application, with all their other applications at this company, and tells every agency to that may have received something.
     * What was counted stays where the contract says so, and leads to nobody. The application's id is not known any more afterwards, and the same
     * rejection is not taken again.
     *
     * @param application the company's id of the application
     * @return what became of it at the company, store by store; empty for an application that is not known, or not any more
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<ErasureReport> erase(String application) {
        return audited.resultingWithLedgers(
                AccessAction.ERASE,
                unit -> Applications.person(unit, audited.tenant().id(), application)
                        .map(person -> erasing.erase(
                                unit,
                                audited.tenant().id(),
                                person,
                                ErasureCause.HOLDER,
                                audited.services().engine().now()))
                        .map(Erased::report),
                ErasureReport::id);
    }

    /**
     * How far an erasure has come.
     *
     * @param erasure id of the report
     * @return the report as it stands; empty for an unknown id
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<ErasureReport> report(OpaqueId erasure) {
        return audited.doing(
                AccessAction.READ_REQUESTS,
                erasure,
                unit -> unit.erasures().find(audited.tenant().id(), List.of(erasure)).stream()
                        .map(StoredErasure::report)
                        .findFirst());
    }
}
