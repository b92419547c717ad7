package org.careerrelay.spi.storage;

import java.util.List;
import java.util.Map;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's rows as they lie in storage, to be taken away, put back elsewhere, and erased (A34, INV-15): what {@link #read} gives of every kind,
 * {@link #restore} takes in another storage, which then tells the same of the tenant in every call.
 */
public interface ExportStore {

    /**
     * Reads rows of a kind in an order that does not change: by their keys, and events that wait for a number as they were appended.
     *
     * @param tenant whose
     * @param kind which kind, any but {@link RowKind#END}
     * @param after the last row seen, as it was read, or null to begin
     * @param limit how many at most
     * @return the next rows, all of that kind; none once there are no more
     */
    List<ExportedRow> read(TenantId tenant, RowKind kind, @Nullable ExportedRow after, int limit);

    /**
     * Writes rows back as they were read. The kinds come in the order of their declaration, the tenant itself first; what is written gets no
     * event, no tally and no effect of its own. A number that was given back to a tenant is given to no other afterwards.
     *
     * @param tenant whose
     * @param rows rows of one kind
     * @throws StorageException when a row of that key is there, or a row is of another tenant; nothing of the work is written
     */
    void restore(TenantId tenant, List<ExportedRow> rows);

    /**
     * Deletes all rows of a tenant, the tenant itself included: no call tells anything of it afterwards. Its number is given to nobody else.
     *
     * @param tenant whose
     * @return how many rows of each kind went, but for {@link RowKind#END}
     */
    Map<RowKind, Long> erase(TenantId tenant);
}
