package org.careerrelay.fetch;

import java.util.List;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.agency.AgencyTransport;

/** Leaves effects where they are for partners that come for them; the gate is asked when they do, and not before. */
public final class FetchedEffects implements OutboxHandler {

    private final AgencyTransport transport;
    private final OutboxHandler others;

    /**
     * Leaves effects where they are for some partners.
     *
     * @param transport says who comes
     * @param others carries them out for everybody else
     */
    public FetchedEffects(AgencyTransport transport, OutboxHandler others) {
        this.transport = transport;
        this.others = others;
    }

    @Override
    public Set<OutboxKind> kinds() {
        return others.kinds();
    }

    @Override
    public int slice() {
        return others.slice();
    }

    @Override
    public Sent send(TenantId tenant, String destination, List<OutboxRow> rows, Settlement settlement) {
        if (!transport.fetches(destination)) {
            return others.send(tenant, destination, rows, settlement);
        }
        return (unit, open) -> open.forEach(row -> settlement.waits(unit, row, row.note()));
    }
}
