package org.careerrelay.instruction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.exchange.InstructionCarriedOut;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.instruction.InstructionOutcome;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.spi.storage.UnitOfWork;

/** The company's side: tells agencies what is to become of a person's data, and learns what became of it. Thread-safe. */
public final class Instructing {

    private final Engine engine;

    /**
     * Instructs agencies.
     *
     * @param engine what it works with
     */
    public Instructing(Engine engine) {
        this.engine = engine;
    }

    /**
     * Puts instructions on their way. A referral of which the agency was told the same before is left out.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param agency key of the agency
     * @param referrals the references of what was handed over to it
     * @param kind what is to be done, any that ends the use
     * @param now the time
     * @return the instructions that are on their way now
     */
    public List<Instruction> tell(
            UnitOfWork unit,
            TenantId tenant,
            String agency,
            Collection<OpaqueId> referrals,
            InstructionKind kind,
            Instant now) {
        Set<OpaqueId> told = unit.instructions().byReferral(tenant, agency, referrals).stream()
                .filter(instruction -> instruction.kind() == kind)
                .map(Instruction::referral)
                .collect(Collectors.toSet());
        List<Instruction> instructions = new ArrayList<>();
        referrals.stream()
                .distinct()
                .filter(referral -> !told.contains(referral))
                .forEach(referral -> instructions.add(new Instruction(
                        engine.ids().next(tenant, now), agency, referral, kind, Set.of(), now, now, null, null)));
        send(unit, tenant, instructions, OutboxKind.INSTRUCTION_TO_AGENCY, now);
        return List.copyOf(instructions);
    }

    /**
     * Puts a correction on its way, sealed: each one is told, also of a referral that was corrected before.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param agency key of the agency
     * @param people whom it is about, by the reference of what was handed over
     * @param items the corrected fields
     * @param now the time
     * @return the instructions that are on their way now
     */
    public List<Instruction> correct(
            UnitOfWork unit,
            TenantId tenant,
            String agency,
            Map<OpaqueId, OpaqueId> people,
            CorrectedItems items,
            Instant now) {
        List<Instruction> instructions = new ArrayList<>();
        Map<OpaqueId, OpaqueId> subjects = new HashMap<>();
        Map<OpaqueId, CorrectedItems> boxes = new HashMap<>();
        people.forEach((referral, person) -> {
            OpaqueId id = engine.ids().next(tenant, now);
            instructions.add(new Instruction(
                    id, agency, referral, InstructionKind.CORRECT, items.names(), now, now, null, null));
            subjects.put(id, person);
            boxes.put(id, items);
        });
        new CorrectionBoxes(engine).store(unit, tenant, subjects, boxes);
        send(unit, tenant, instructions, OutboxKind.CORRECTION_TO_AGENCY, now);
        return List.copyOf(instructions);
    }

    private void send(UnitOfWork unit, TenantId tenant, List<Instruction> instructions, OutboxKind kind, Instant now) {
        if (instructions.isEmpty()) {
            return;
        }
        unit.instructions().insert(tenant, instructions);
        List<OutboxRow> rows = new ArrayList<>();
        List<RelayEvent> events = new ArrayList<>();
        for (Instruction instruction : instructions) {
            rows.add(engine.effect(instruction.id(), kind, instruction.partner(), instruction.id(), "", now));
            events.add(engine.event(
                    tenant,
                    now,
                    EventType.AGENCY_INSTRUCTED,
                    instruction.referral(),
                    Map.of(
                            "agency",
                            instruction.partner(),
                            "kind",
                            instruction.kind().name())));
        }
        unit.outbox().add(rows);
        unit.events().append(tenant, events);
    }

    /**
     * Takes an agency's word on an instruction. Repetitions change nothing, and the first word stays.
     *
     * @param agency key of the agency that says it
     * @param message what it says
     * @return the receipt
     */
    public Receipt receive(String agency, InstructionCarriedOut message) {
        return engine.storage().transact(unit -> receive(unit, agency, message, engine.now()));
    }

    private Receipt receive(UnitOfWork unit, String agency, InstructionCarriedOut message, Instant now) {
        List<Instruction> known = engine.tenantOf(unit, message.instruction(), TenantKind.COMPANY)
                .map(company -> unit.instructions().find(company.id(), agency, List.of(message.instruction())))
                .orElse(List.of());
        if (known.isEmpty() || !known.get(0).referral().equals(message.referral())) {
            return new Receipt(message.id(), "instruction.unknown");
        }
        if (message.result().outcome() == InstructionOutcome.NOT_TOLD) {
            return new Receipt(message.id(), "instruction.outcome");
        }
        Instruction settled = known.get(0).settled(message.result());
        TenantId tenant = settled.id().tenant();
        if (!unit.instructions().settle(tenant, List.of(settled)).isEmpty()) {
            engine.happened(
                    unit,
                    tenant,
                    now,
                    EventType.INSTRUCTION_CARRIED_OUT,
                    settled.referral(),
                    Map.of(
                            "agency",
                            agency,
                            "kind",
                            settled.kind().name(),
                            "outcome",
                            message.result().outcome().name()));
        }
        return new Receipt(message.id(), null);
    }
}
