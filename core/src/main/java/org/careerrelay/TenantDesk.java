package org.careerrelay;

import java.util.function.Consumer;
import org.careerrelay.export.TenantExport;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.export.ExportedRow;

/** What is kept of one tenant, at the operator's door. Thread-safe. */
public final class TenantDesk {

    private final Services services;
    private final TenantKind kind;
    private final String key;

    TenantDesk(Services services, TenantKind kind, String key) {
        this.services = services;
        this.kind = kind;
        this.key = key;
    }

    /**
     * Hands out all that storage keeps of the tenant, as of one moment and whatever others do meanwhile: {@link OperatorDesk#importTenant} makes the
     * same of it in a storage of any kind (A34, INV-15). As lines of JSON with {@code org.careerrelay.json}:
     * {@code export(ExportWriter.to(out))}. People's data is in it as it lies in storage, sealed; keep it as you keep a copy of the database.
     *
     * @param sink takes each row, in order, on the caller's thread and inside of a transaction that only reads; what it throws ends the export
     * @return how many rows were handed out
     * @throws InvalidInputException when there is no such tenant
     */
    public long export(Consumer<ExportedRow> sink) {
        return new TenantExport(services.engine()).export(kind, key, sink);
    }
}
