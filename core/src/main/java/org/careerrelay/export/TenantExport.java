package org.careerrelay.export;

import java.util.List;
import java.util.function.Consumer;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.ExportedRow.OfEnd;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/** Hands out all that storage keeps of a tenant, as of one moment (A34). Thread-safe. */
public final class TenantExport {

    private static final int PAGE = 1000;

    private final Engine engine;

    /**
     * Exports tenants.
     *
     * @param engine what it works with
     */
    public TenantExport(Engine engine) {
        this.engine = engine;
    }

    /**
     * Hands out every row, a page of them in memory at a time.
     *
     * @param kind company, agency or operator
     * @param key its name
     * @param sink takes each row, in order, inside of one transaction that only reads
     * @return how many rows, the last one included
     * @throws InvalidInputException when there is no such tenant
     */
    public long export(TenantKind kind, String key, Consumer<ExportedRow> sink) {
        return engine.storage().snapshot(unit -> {
            Tenant tenant = unit.tenants()
                    .find(kind, key)
                    .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("key", "tenant.missing"))));
            return export(unit, tenant, sink);
        });
    }

    /** The same inside a transaction. */
    static long export(UnitOfWork unit, Tenant tenant, Consumer<ExportedRow> sink) {
        long rows = 0;
        for (RowKind each : RowKind.values()) {
            rows += each.isStored() ? export(unit, tenant, each, sink) : 0;
        }
        sink.accept(new OfEnd(rows));
        return rows + 1;
    }

    private static long export(UnitOfWork unit, Tenant tenant, RowKind kind, Consumer<ExportedRow> sink) {
        long rows = 0;
        List<ExportedRow> page = unit.exports().read(tenant.id(), kind, null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(sink);
            rows += page.size();
            page = unit.exports().read(tenant.id(), kind, page.get(page.size() - 1), PAGE);
        }
        return rows;
    }
}
