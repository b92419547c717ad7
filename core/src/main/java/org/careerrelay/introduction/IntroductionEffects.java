package org.careerrelay.introduction;

import java.util.EnumSet;
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
import org.careerrelay.model.exchange.IntroductionStep;
import org.careerrelay.model.exchange.IntroductionUpdate;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.outbox.Deliveries;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.UnitOfWork;

/** Tells the other side the steps of introductions. */
public final class IntroductionEffects implements OutboxHandler {

    private final Engine engine;
    private final AgencyTransport transport;

    /**
     * Tells steps.
     *
     * @param engine what it works with
     * @param transport carries the messages
     */
    public IntroductionEffects(Engine engine, AgencyTransport transport) {
        this.engine = engine;
        this.transport = transport;
    }

    @Override
    public Set<OutboxKind> kinds() {
        return EnumSet.of(OutboxKind.INTRODUCTION_TO_AGENCY, OutboxKind.INTRODUCTION_TO_COMPANY);
    }

    @Override
    public int slice() {
        return Deliveries.SLICE;
    }

    @Override
    public Sent send(TenantId tenant, String destination, List<OutboxRow> rows, Settlement settlement) {
        Map<OutboxRow, ExchangeMessage> messages = engine.storage().transact(unit -> messages(unit, tenant, rows));
        Map<OpaqueId, Delivery> deliveries = Deliveries.deliver(transport, destination, messages);
        return (unit, open) -> Deliveries.settle(unit, open, deliveries, settlement);
    }

    private static Map<OutboxRow, ExchangeMessage> messages(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows) {
        String self = unit.tenants().find(tenant).map(Tenant::key).orElseThrow();
        Map<List<Object>, Introduction> introductions = new HashMap<>();
        unit.introductions()
                .find(tenant, rows.stream().map(OutboxRow::subject).collect(Collectors.toSet()))
                .forEach(introduction ->
                        introductions.put(List.of(introduction.partner(), introduction.id()), introduction));
        Map<OutboxRow, ExchangeMessage> messages = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            Introduction introduction = introductions.get(List.of(row.destination(), row.subject()));
            if (introduction != null) {
                messages.put(
                        row,
                        row.kind() == OutboxKind.INTRODUCTION_TO_AGENCY
                                ? update(row, self, introduction)
                                : step(row, self, introduction));
            }
        }
        return messages;
    }

    private static ExchangeMessage update(OutboxRow row, String company, Introduction introduction) {
        return new IntroductionUpdate(
                row.id(),
                company,
                row.destination(),
                introduction.id(),
                introduction.order(),
                introduction.terms(),
                introduction.follows(),
                introduction.requestedAt(),
                introduction.status());
    }

    private static ExchangeMessage step(OutboxRow row, String agency, Introduction introduction) {
        StepNote note = StepNote.read(row.note(), introduction);
        return new IntroductionStep(
                row.id(),
                row.destination(),
                agency,
                introduction.changedAt(),
                introduction.id(),
                note.number(),
                note.step());
    }
}
