package org.careerrelay.instruction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.storage.UnitOfWork;

/** What people said, as it waits for an agency that comes for it. */
public final class Unconfirmed {

    private Unconfirmed() {}

    /**
     * The rows whose instruction has no word of the agency yet; the others need not be carried out any more.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param rows the claimed rows, all to one agency
     * @param settlement settles rows
     * @return the rows that wait
     */
    public static List<OutboxRow> of(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows, Settlement settlement) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<OpaqueId> ids = rows.stream().map(OutboxRow::subject).toList();
        Set<OpaqueId> open = unit.instructions().find(tenant, rows.get(0).destination(), ids).stream()
                .filter(instruction -> instruction.result() == null)
                .map(Instruction::id)
                .collect(Collectors.toSet());
        settlement.needless(
                unit, rows.stream().filter(row -> !open.contains(row.subject())).toList());
        return rows.stream().filter(row -> open.contains(row.subject())).toList();
    }
}
