package org.careerrelay.export;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.spi.storage.StorageException;

/** Puts an exported tenant into a storage that does not know it: the same state, or nothing (A34, INV-15). Thread-safe. */
public final class TenantImport {

    private final Engine engine;

    /**
     * Imports tenants.
     *
     * @param engine what it works with
     */
    public TenantImport(Engine engine) {
        this.engine = engine;
    }

    /**
     * Writes every row, in one transaction.
     *
     * @param rows what {@link TenantExport} handed out; gone through once
     * @return the tenant
     * @throws InvalidInputException when the tenant is there already, its number is another's, or the rows are not what was handed out; the path
     *     of the violation says at which of them, counted from 1
     */
    public Tenant restore(Iterator<ExportedRow> rows) {
        ExportedRow first = rows.hasNext() ? rows.next() : null; // work may be run again once it has said whose it is
        AtomicBoolean begun = new AtomicBoolean();
        return engine.storage().transact(unit -> {
            RestoredRows restored = new RestoredRows(unit);
            if (first != null) {
                restored.take(first);
            }
            if (begun.getAndSet(true)) {
                throw new StorageException("another transaction was in the way of the import; begin it again");
            }
            while (rows.hasNext()) {
                restored.take(rows.next());
            }
            return restored.end();
        });
    }
}
