package org.careerrelay.instruction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.InstructionCarriedOut;
import org.careerrelay.model.exchange.PersonInstruction;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.outbox.Telling;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.storage.UnitOfWork;

/** Instructions on their way to agencies, and their results on the way back. No gate is asked: nothing of a person goes. */
public final class InstructionEffects implements OutboxHandler {

    private final Telling telling;

    private InstructionEffects(Engine engine, AgencyTransport transport, OutboxKind kind, Wording wording) {
        this.telling = new Telling(
                engine,
                transport,
                Set.of(kind),
                (unit, sender, partner, rows) -> read(unit, sender, partner, rows, wording));
    }

    /** Makes a message of what is stored. */
    @FunctionalInterface
    private interface Wording {

        /** Empty where there is nothing to tell, or not any more. */
        Optional<ExchangeMessage> of(OutboxRow row, String sender, Instruction instruction);
    }

    /**
     * Tells agencies to stop using, or to erase, what they received.
     *
     * @param engine what it works with
     * @param transport carries the messages
     * @return what tells them
     */
    public static InstructionEffects toAgencies(Engine engine, AgencyTransport transport) {
        return new InstructionEffects(
                engine,
                transport,
                OutboxKind.INSTRUCTION_TO_AGENCY,
                (row, company, instruction) -> instruction.result() == null
                        ? Optional.of(new PersonInstruction(
                                instruction.id(),
                                company,
                                instruction.partner(),
                                instruction.at(),
                                instruction.referral(),
                                instruction.kind()))
                        : Optional.empty());
    }

    /**
     * Tells companies what became of their instructions.
     *
     * @param engine what it works with
     * @param transport carries the messages
     * @return what tells them
     */
    public static InstructionEffects toCompanies(Engine engine, AgencyTransport transport) {
        return new InstructionEffects(engine, transport, OutboxKind.INSTRUCTION_RESULT, (row, agency, instruction) -> {
            InstructionResult result = instruction.result();
            return result == null
                    ? Optional.empty()
                    : Optional.of(new InstructionCarriedOut(
                            row.id(), instruction.partner(), agency, instruction.referral(), instruction.id(), result));
        });
    }

    @Override
    public Set<OutboxKind> kinds() {
        return telling.kinds();
    }

    @Override
    public int slice() {
        return telling.slice();
    }

    /** The agency's word ends the row, which nobody else would: it says so on a page, and not in answer to a message. */
    @Override
    public List<OutboxRow> waiting(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows, Settlement settlement) {
        return Unconfirmed.of(unit, tenant, rows, settlement);
    }

    @Override
    public Sent send(TenantId tenant, String partner, List<OutboxRow> rows, Settlement settlement) {
        return telling.send(tenant, partner, rows, settlement);
    }

    private static Function<OutboxRow, Optional<ExchangeMessage>> read(
            UnitOfWork unit, Tenant sender, String partner, List<OutboxRow> rows, Wording wording) {
        Map<OpaqueId, Instruction> instructions = new HashMap<>();
        unit.instructions()
                .find(
                        sender.id(),
                        partner,
                        rows.stream().map(OutboxRow::subject).toList())
                .forEach(instruction -> instructions.put(instruction.id(), instruction));
        return row -> Optional.ofNullable(instructions.get(row.subject()))
                .flatMap(instruction -> wording.of(row, sender.key(), instruction));
    }
}
