package org.careerrelay;

import java.util.Optional;
import org.careerrelay.erasure.Erasures;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;

/** Erasing people, for whoever answers for a company's data. Thread-safe. */
public final class ErasureDesk {

    private final Erasures erasures;
    private final String key;

    ErasureDesk(Services services, String key) {
        this.erasures = services.erasures();
        this.key = key;
    }

    /**
     * Erases the person of an application, with all their other applications at this company. What was counted stays where the contract says so, and
     * leads to nobody. The application's id is not known any more afterwards, and the same rejection is not taken again.
     *
     * @param application the company's id of the application
     * @param cause why: the person asked and proved who they are, or the company decided so
     * @return what became of it, store by store; empty for an application that is not known, or not any more
     */
    public Optional<ErasureReport> erase(String application, ErasureCause cause) {
        return erasures.ofApplication(key, application, cause);
    }

    /**
     * How far an erasure has come.
     *
     * @param erasure id of the report
     * @return the report as it stands; empty for an unknown id
     */
    public Optional<ErasureReport> report(OpaqueId erasure) {
        return erasures.report(TenantKind.COMPANY, key, erasure);
    }
}
