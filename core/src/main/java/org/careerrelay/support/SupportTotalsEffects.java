package org.careerrelay.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.SupportTotalled;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.support.StoredSupportTotals;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Telling;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.storage.UnitOfWork;

/** Totals of months on their way to companies. No gate is asked: nothing of a person goes. */
public final class SupportTotalsEffects {

    private SupportTotalsEffects() {}

    /**
     * Tells totals.
     *
     * @param engine what it works with
     * @param transport carries the messages
     * @return what tells them
     */
    public static OutboxHandler toCompanies(Engine engine, AgencyTransport transport) {
        return new Telling(engine, transport, Set.of(OutboxKind.SUPPORT_TOTALS_TO_COMPANY), SupportTotalsEffects::read);
    }

    private static Function<OutboxRow, Optional<ExchangeMessage>> read(
            UnitOfWork unit, Tenant agency, String company, List<OutboxRow> rows) {
        Map<OpaqueId, StoredSupportTotals> told = new HashMap<>();
        unit.support()
                .totals(agency.id(), rows.stream().map(OutboxRow::subject).toList())
                .forEach(totals -> told.put(totals.id(), totals));
        return row -> Optional.ofNullable(told.get(row.subject()))
                .map(totals ->
                        new SupportTotalled(totals.id(), totals.partner(), agency.key(), totals.at(), totals.totals()));
    }
}
