package org.careerrelay.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.OffboardingCertificate;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.signature.Signer;
import org.careerrelay.spi.storage.RelayConflictException;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/**
 * Lets a tenant go: hands everything out, erases it and proves it, in one transaction. Whoever is killed has erased nothing and begins again.
 * Thread-safe.
 */
public final class TenantOffboarding {

    private final Engine engine;
    private final Signer signer;

    /**
     * Lets tenants go.
     *
     * @param engine what it works with
     * @param signer signs certificates
     */
    public TenantOffboarding(Engine engine, Signer signer) {
        this.engine = engine;
        this.signer = signer;
    }

    /**
     * Hands out, erases and proves.
     *
     * @param kind company or agency
     * @param key its name
     * @param confirmation the name again, typed by whoever is responsible
     * @param export takes each row that is erased; begun anew where a conflict with others had the transaction begun anew
     * @param proof takes the certificate before the transaction is committed, so that it is never lost
     * @return the certificate; empty where there is no such tenant, or not any more
     * @throws InvalidInputException when the name was not typed as it is
     */
    public Optional<Signed<OffboardingCertificate>> offboard(
            TenantKind kind,
            String key,
            String confirmation,
            Consumer<ExportedRow> export,
            Consumer<Signed<OffboardingCertificate>> proof) {
        if (!confirmation.equals(key)) {
            throw new InvalidInputException(List.of(Violations.of("confirmation", "offboarding.key")));
        }
        return engine.storage()
                .transact(unit -> unit.tenants().find(kind, key).map(tenant -> {
                    Signed<OffboardingCertificate> certificate = offboard(unit, tenant, export);
                    proof.accept(certificate);
                    return certificate;
                }));
    }

    private Signed<OffboardingCertificate> offboard(UnitOfWork unit, Tenant tenant, Consumer<ExportedRow> export) {
        ChainHead head = unit.events().lockHead(tenant.id());
        Set<String> partners =
                CompanySettings.read(unit, tenant.id(), engine.now()).agencies().keySet();
        Map<RowKind, Long> handedOut = new EnumMap<>(RowKind.class);
        TenantExport.export(unit, tenant, row -> {
            export.accept(row);
            handedOut.merge(RowKind.of(row), 1L, Long::sum);
        });
        Map<RowKind, Long> erased = unit.exports().erase(tenant.id());
        erased.forEach((kind, rows) -> {
            // Sums of figures lie in several rows each.
            if (kind != RowKind.TALLY && !handedOut.getOrDefault(kind, 0L).equals(rows)) {
                throw new RelayConflictException("somebody wrote while the tenant was handed out", true);
            }
        });
        return signer.sign(new OffboardingCertificate(tenant, engine.now(), erased, head, partners));
    }
}
