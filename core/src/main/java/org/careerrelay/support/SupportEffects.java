package org.careerrelay.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.SupportReported;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.support.StoredSupportEvent;
import org.careerrelay.model.support.SupportStanding;
import org.careerrelay.outbox.Deliveries;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Tells companies how far the agency is with people who agreed to that. Whether they still do is asked at the moment of sending, and again by the company; what is not told
 * then is in the totals.
 */
public final class SupportEffects implements OutboxHandler {

    private final Engine engine;
    private final AgencyTransport transport;

    /**
     * Tells companies.
     *
     * @param engine what it works with
     * @param transport carries the messages
     */
    public SupportEffects(Engine engine, AgencyTransport transport) {
        this.engine = engine;
        this.transport = transport;
    }

    @Override
    public Set<OutboxKind> kinds() {
        return Set.of(OutboxKind.SUPPORT_TO_COMPANY);
    }

    @Override
    public int slice() {
        return Deliveries.SLICE;
    }

    @Override
    public Sent send(TenantId tenant, String company, List<OutboxRow> rows, Settlement settlement) {
        Map<OutboxRow, ExchangeMessage> messages =
                engine.storage().transact(unit -> messages(unit, tenant, company, rows));
        Map<OpaqueId, Delivery> deliveries = Deliveries.deliver(transport, company, messages);
        return (unit, open) -> settle(unit, tenant, company, open, deliveries, settlement);
    }

    private Map<OutboxRow, ExchangeMessage> messages(
            UnitOfWork unit, TenantId tenant, String company, List<OutboxRow> rows) {
        Instant now = engine.now();
        String agency = unit.tenants().find(tenant).map(Tenant::key).orElseThrow();
        Map<OpaqueId, StoredSupportEvent> events = new HashMap<>();
        unit.support()
                .find(tenant, rows.stream().map(OutboxRow::subject).toList())
                .forEach(row -> events.put(row.id(), row));
        Set<OpaqueId> referrals =
                events.values().stream().map(row -> row.event().referral()).collect(Collectors.toSet());
        Permissions permissions = Permissions.read(unit, tenant, company, referrals);
        Map<OpaqueId, InboxItem> items = new HashMap<>();
        unit.inbox().find(tenant, company, referrals).forEach(item -> items.put(item.referral(), item));
        Map<OutboxRow, ExchangeMessage> messages = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            StoredSupportEvent event = events.get(row.subject());
            if (event != null
                    && event.standing() == SupportStanding.ON_ITS_WAY
                    && permissions.mayTell(items.get(event.event().referral()), now)) {
                messages.put(
                        row,
                        new SupportReported(
                                event.id(),
                                company,
                                agency,
                                event.event().at(),
                                event.event().referral(),
                                event.event().stage()));
            }
        }
        return messages;
    }

    private void settle(
            UnitOfWork unit,
            TenantId tenant,
            String company,
            List<OutboxRow> rows,
            Map<OpaqueId, Delivery> deliveries,
            Settlement settlement) {
        List<OutboxRow> untold = new ArrayList<>();
        List<OutboxRow> others = new ArrayList<>();
        for (OutboxRow row : rows) {
            Delivery delivery = deliveries.get(row.id());
            boolean refused = delivery instanceof Delivery.Rejected rejected
                    && rejected.code().equals(SupportReported.WITHOUT_CONSENT);
            (delivery == null || refused ? untold : others).add(row);
        }
        List<OutboxRow> told = Deliveries.settle(unit, others, deliveries, settlement);
        unit.support()
                .put(
                        tenant,
                        unit
                                .support()
                                .find(
                                        tenant,
                                        told.stream().map(OutboxRow::subject).toList())
                                .stream()
                                .map(row -> row.in(SupportStanding.TOLD, null))
                                .toList());
        intoTotals(unit, tenant, company, settlement.needless(unit, untold));
    }

    /** Each into the month that runs, once per person and stage; of whom nothing may be used any more it counts nowhere. */
    private void intoTotals(UnitOfWork unit, TenantId tenant, String company, List<OutboxRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        SupportMonths months = SupportMonths.lock(unit, tenant);
        Instant now = engine.now();
        List<StoredSupportEvent> events =
                unit
                        .support()
                        .find(tenant, rows.stream().map(OutboxRow::subject).toList())
                        .stream()
                        .filter(row -> row.standing() == SupportStanding.ON_ITS_WAY)
                        .sorted(Comparator.comparing(StoredSupportEvent::id))
                        .toList();
        Set<OpaqueId> referrals =
                events.stream().map(row -> row.event().referral()).collect(Collectors.toSet());
        Permissions permissions = Permissions.read(unit, tenant, company, referrals);
        Map<OpaqueId, InboxItem> items = new HashMap<>();
        unit.inbox().find(tenant, company, referrals).forEach(item -> items.put(item.referral(), item));
        Set<OpaqueId> open = events.stream().map(StoredSupportEvent::id).collect(Collectors.toSet());
        StagesReached reached = StagesReached.of(unit.support().ofReferrals(tenant, referrals).stream()
                .filter(row -> row.partner().equals(company) && !open.contains(row.id()))
                .toList());
        List<StoredSupportEvent> changed = new ArrayList<>();
        for (StoredSupportEvent event : events) {
            InboxItem item = items.get(event.event().referral());
            boolean counts = item != null && !permissions.isOver(item) && !reached.contains(event.event());
            StoredSupportEvent row = counts
                    ? event.in(SupportStanding.IN_TOTALS, months.open(company, now))
                    : event.in(SupportStanding.NOT_COUNTED, null);
            reached.add(row);
            changed.add(row);
        }
        unit.support().put(tenant, changed);
    }
}
