package org.careerrelay.support;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.SupportTotalled;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.support.StoredSupportTotals;
import org.careerrelay.outbox.Deliveries;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.UnitOfWork;

/** Totals of months on their way to companies. No gate is asked: nothing of a person goes. */
public final class SupportTotalsEffects implements OutboxHandler {

    private static final YearMonth FIRST = YearMonth.of(1970, 1);
    private static final YearMonth LAST = YearMonth.of(9999, 12);

    private final Engine engine;
    private final AgencyTransport transport;

    /**
     * Tells totals.
     *
     * @param engine what it works with
     * @param transport carries the messages
     */
    public SupportTotalsEffects(Engine engine, AgencyTransport transport) {
        this.engine = engine;
        this.transport = transport;
    }

    @Override
    public Set<OutboxKind> kinds() {
        return Set.of(OutboxKind.SUPPORT_TOTALS_TO_COMPANY);
    }

    @Override
    public int slice() {
        return Deliveries.SLICE;
    }

    @Override
    public Sent send(TenantId tenant, String company, List<OutboxRow> rows, Settlement settlement) {
        Map<OutboxRow, ExchangeMessage> messages = engine.storage().transact(unit -> messages(unit, tenant, rows));
        Map<OpaqueId, Delivery> deliveries = Deliveries.deliver(transport, company, messages);
        return (unit, open) -> Deliveries.settle(unit, open, deliveries, settlement);
    }

    private static Map<OutboxRow, ExchangeMessage> messages(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows) {
        String agency = unit.tenants().find(tenant).map(Tenant::key).orElseThrow();
        Map<OpaqueId, StoredSupportTotals> told = new HashMap<>();
        unit.support().totals(tenant, FIRST, LAST).forEach(totals -> told.put(totals.id(), totals));
        Map<OutboxRow, ExchangeMessage> messages = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            StoredSupportTotals totals = told.get(row.subject());
            if (totals != null) {
                messages.put(
                        row, new SupportTotalled(totals.id(), totals.partner(), agency, totals.at(), totals.totals()));
            }
        }
        return messages;
    }
}
