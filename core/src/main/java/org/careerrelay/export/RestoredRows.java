package org.careerrelay.export;

import java.util.ArrayList;
import java.util.List;
import org.careerrelay.event.ChainCheck;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.ExportedRow.OfAuditEntry;
import org.careerrelay.model.export.ExportedRow.OfAuditHead;
import org.careerrelay.model.export.ExportedRow.OfChainHead;
import org.careerrelay.model.export.ExportedRow.OfEnd;
import org.careerrelay.model.export.ExportedRow.OfEvent;
import org.careerrelay.model.export.ExportedRow.OfTenant;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/** Rows on their way back into storage: in the order of an export, complete, with a sound chain of events. Not thread-safe. */
final class RestoredRows {

    private static final int BATCH = 1000;

    private final UnitOfWork unit;
    private final List<ExportedRow> waiting = new ArrayList<>();
    private RowKind last = RowKind.TENANT;
    private @Nullable Tenant tenant;
    private @Nullable OfChainHead chain;
    private ChainCheck events = new ChainCheck(ChainHead.empty());
    private ChainHead auditHead = ChainHead.empty();
    private ChainCheck audit = new ChainCheck(ChainHead.empty());
    private long rows;

    RestoredRows(UnitOfWork unit) {
        this.unit = unit;
    }

    void take(ExportedRow row) {
        RowKind kind = RowKind.of(row);
        rows++;
        boolean inOrder = rows == 1 ? kind == RowKind.TENANT : kind.compareTo(last) >= 0 && kind != RowKind.TENANT;
        if (!inOrder || last == RowKind.END) {
            throw refused("export.order");
        }
        if (kind != last || waiting.size() == BATCH) {
            write();
        }
        last = kind;
        check(row);
        if (kind.isStored()) {
            waiting.add(row);
        }
    }

    /** The tenant, once all of it was written. */
    Tenant end() {
        if (tenant == null || last != RowKind.END) {
            rows++;
            throw refused("export.cut");
        }
        return tenant;
    }

    private void check(ExportedRow row) {
        if (row instanceof OfTenant of) {
            tenant = newcomer(of);
        } else if (row instanceof OfEvent of) {
            if (chain == null || events.take(List.of(of.event())).isPresent()) {
                throw refused("export.chain");
            }
        } else if (row instanceof OfChainHead of) {
            if (chain != null) {
                throw refused("export.order");
            }
            chain = of;
            events = new ChainCheck(of.archived(), ChainHead.empty());
        } else if (row instanceof OfAuditEntry of) {
            if (audit.take(List.of(of.entry())).isPresent()) {
                throw refused("export.chain");
            }
        } else if (row instanceof OfAuditHead of) {
            if (auditHead.number() > 0) {
                throw refused("export.order");
            }
            auditHead = of.head();
            audit = new ChainCheck(of.archived(), ChainHead.empty());
        } else if (row instanceof OfEnd of) {
            if (of.rows() != rows - 1
                    || chain == null
                    || !(events.end(chain.head()) instanceof ChainVerdict.Sound)
                    || !(audit.end(auditHead) instanceof ChainVerdict.Sound)) {
                throw refused("export.cut");
            }
        }
    }

    private Tenant newcomer(OfTenant row) {
        if (row.format() > ExportedRow.FORMAT) {
            throw refused("export.format");
        }
        if (unit.tenants().find(row.tenant().kind(), row.tenant().key()).isPresent()) {
            throw refused("export.tenant-there");
        }
        if (unit.tenants().find(row.tenant().id()).isPresent()) {
            throw refused("export.number-taken");
        }
        return row.tenant();
    }

    private void write() {
        if (tenant != null && !waiting.isEmpty()) {
            unit.exports().restore(tenant.id(), List.copyOf(waiting));
            waiting.clear();
        }
    }

    private InvalidInputException refused(String code) {
        return new InvalidInputException(List.of(Violations.of("line " + rows, code)));
    }
}
