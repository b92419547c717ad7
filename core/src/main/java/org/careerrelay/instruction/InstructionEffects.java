package org.careerrelay.instruction;

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
import org.careerrelay.model.exchange.PersonInstruction;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.outbox.Deliveries;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.UnitOfWork;

/** Tells agencies to stop using, or to erase, what they received. No gate is asked: nothing of a person goes. */
public final class InstructionEffects implements OutboxHandler {

    private final Engine engine;
    private final AgencyTransport transport;

    /**
     * Tells agencies.
     *
     * @param engine what it works with
     * @param transport carries the messages
     */
    public InstructionEffects(Engine engine, AgencyTransport transport) {
        this.engine = engine;
        this.transport = transport;
    }

    @Override
    public Set<OutboxKind> kinds() {
        return Set.of(OutboxKind.INSTRUCTION_TO_AGENCY);
    }

    @Override
    public int slice() {
        return Deliveries.SLICE;
    }

    @Override
    public Sent send(TenantId tenant, String agency, List<OutboxRow> rows, Settlement settlement) {
        Map<OutboxRow, ExchangeMessage> messages =
                engine.storage().transact(unit -> messages(unit, tenant, agency, rows));
        Map<OpaqueId, Delivery> deliveries = Deliveries.deliver(transport, agency, messages);
        return (unit, open) -> Deliveries.settle(unit, open, deliveries, settlement);
    }

    private static Map<OutboxRow, ExchangeMessage> messages(
            UnitOfWork unit, TenantId tenant, String agency, List<OutboxRow> rows) {
        String company = unit.tenants().find(tenant).map(Tenant::key).orElseThrow();
        Map<OpaqueId, Instruction> instructions = new HashMap<>();
        unit.instructions()
                .find(tenant, agency, rows.stream().map(OutboxRow::subject).toList())
                .forEach(instruction -> instructions.put(instruction.id(), instruction));
        Map<OutboxRow, ExchangeMessage> messages = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            Instruction instruction = instructions.get(row.subject());
            if (instruction != null && instruction.result() == null) {
                messages.put(
                        row,
                        new PersonInstruction(
                                instruction.id(),
                                company,
                                agency,
                                instruction.at(),
                                instruction.referral(),
                                instruction.kind()));
            }
        }
        return messages;
    }
}
