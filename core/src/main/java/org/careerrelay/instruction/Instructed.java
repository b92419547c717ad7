package org.careerrelay.instruction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.PersonCorrected;
import org.careerrelay.model.exchange.PersonInstruction;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The agency's side: carries out at once what can be carried out here, and asks the agency's staff for the rest. What was received is deleted
 * and never shown again. Whom the agency accepted as new it also has in systems of its own: there the staff has the last word, and says which
 * record is kept. Thread-safe.
 */
public final class Instructed {

    private final Engine engine;
    private final CorrectionTaking corrections;

    /**
     * Serves agencies.
     *
     * @param engine what it works with
     */
    public Instructed(Engine engine) {
        this.engine = engine;
        this.corrections = new CorrectionTaking(engine);
    }

    /**
     * Takes instructions; one that is here already is taken again without effect.
     *
     * @param agency key of the agency
     * @param message the instruction
     * @return the receipt
     */
    public Receipt receive(String agency, PersonInstruction message) {
        boolean known = message.kind().ends() || message.kind() == InstructionKind.FEEDBACK_WITHDRAWN;
        if (!message.agency().equals(agency) || !known) {
            return new Receipt(message.id(), "message.not-for-here");
        }
        engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant =
                    unit.tenants().create(TenantKind.AGENCY, agency, now).id();
            Instruction instruction = new Instruction(
                    message.id(),
                    message.company(),
                    message.referral(),
                    message.kind(),
                    Set.of(),
                    message.at(),
                    now,
                    null,
                    null);
            if (note(unit, tenant, instruction, now)) {
                carryOut(unit, tenant, instruction, now);
            }
            return tenant;
        });
        return new Receipt(message.id(), null);
    }

    /** Writes an instruction down; false where it is here already. */
    private boolean note(UnitOfWork unit, TenantId tenant, Instruction instruction, Instant now) {
        if (unit.instructions().insert(tenant, List.of(instruction)).isEmpty()) {
            return false;
        }
        engine.happened(
                unit,
                tenant,
                now,
                EventType.INSTRUCTION_RECEIVED,
                instruction.id(),
                Map.of(
                        "company",
                        instruction.partner(),
                        "referral",
                        instruction.referral().toString(),
                        "kind",
                        instruction.kind().name()));
        return true;
    }

    /**
     * Takes a correction; one that is here already is taken again without effect.
     *
     * @param agency key of the agency
     * @param message the correction
     * @return the receipt
     */
    public Receipt receive(String agency, PersonCorrected message) {
        if (!message.agency().equals(agency)) {
            return new Receipt(message.id(), "message.not-for-here");
        }
        List<Violation> violations = CorrectionRules.check(message.items());
        if (!violations.isEmpty()) {
            return new Receipt(message.id(), violations.get(0).code());
        }
        engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant =
                    unit.tenants().create(TenantKind.AGENCY, agency, now).id();
            Instruction instruction = new Instruction(
                    message.id(),
                    message.company(),
                    message.referral(),
                    InstructionKind.CORRECT,
                    message.items().names(),
                    message.at(),
                    now,
                    null,
                    null);
            if (note(unit, tenant, instruction, now) && !corrections.take(unit, tenant, message, now)) {
                settle(unit, tenant, instruction.settled(InstructionResult.done(now)), now);
            }
            return tenant;
        });
        return new Receipt(message.id(), null);
    }

    /**
     * What a person corrected after the agency registered them, until its staff has said that it is carried out.
     *
     * @param agency key of the agency
     * @param company key of the company
     * @param referral the company's opaque reference
     * @return the latest values; empty where none wait
     */
    public Optional<CorrectedItems> corrected(String agency, String company, OpaqueId referral) {
        return engine.storage()
                .transact(unit ->
                        tenant(unit, agency).flatMap(tenant -> corrections.waiting(unit, tenant, company, referral)));
    }

    private void carryOut(UnitOfWork unit, TenantId tenant, Instruction instruction, Instant now) {
        if (instruction.kind() == InstructionKind.FEEDBACK_WITHDRAWN) {
            // Written down is carried out: whoever tells a company something looks for it first.
            settle(unit, tenant, instruction.settled(InstructionResult.done(now)), now);
            return;
        }
        List<InboxItem> items = unit.inbox().find(tenant, instruction.partner(), List.of(instruction.referral()));
        stop(unit, tenant, items, instruction.at());
        if (items.stream().noneMatch(item -> item.answer() == AgencyAnswer.ACCEPTED_NEW)) {
            settle(unit, tenant, instruction.settled(InstructionResult.done(now)), now);
        }
    }

    private static void stop(UnitOfWork unit, TenantId tenant, Collection<InboxItem> items, Instant at) {
        Set<OpaqueId> ids = items.stream().map(InboxItem::id).collect(Collectors.toSet());
        unit.inbox().stop(tenant, ids, at);
        unit.vault().delete(tenant, VaultKind.ANSWERS, ids);
        unit.vault().delete(tenant, VaultKind.CORRECTION, ids);
    }

    private boolean settle(UnitOfWork unit, TenantId tenant, Instruction settled, Instant now) {
        if (unit.instructions().settle(tenant, List.of(settled)).isEmpty()) {
            return false;
        }
        if (settled.kind() == InstructionKind.CORRECT) {
            corrections.forget(unit, tenant, settled);
        }
        unit.outbox()
                .add(List.of(engine.effect(
                        engine.ids().next(tenant, now),
                        OutboxKind.INSTRUCTION_RESULT,
                        settled.partner(),
                        settled.id(),
                        "",
                        now)));
        return true;
    }

    /**
     * Which references a company said to be over. A hand-over of one of them is refused.
     *
     * @param unit the transaction
     * @param tenant the agency
     * @param company key of the company
     * @param referrals the references
     * @return those that are over, and since when
     */
    public static Map<OpaqueId, Instant> over(
            UnitOfWork unit, TenantId tenant, String company, Collection<OpaqueId> referrals) {
        Map<OpaqueId, Instant> over = new HashMap<>();
        unit.instructions().byReferral(tenant, company, referrals).stream()
                .filter(instruction -> instruction.kind().ends())
                .forEach(instruction -> over.merge(
                        instruction.referral(), instruction.at(), (one, two) -> one.isBefore(two) ? one : two));
        return over;
    }

    /**
     * Takes out of a list what is over. An instruction and a hand-over that arrive in the same moment do not see each other: whoever looks
     * at the hand-over next carries the instruction out.
     *
     * @param unit the transaction
     * @param tenant the agency
     * @param items received referrals that wait
     * @return those that are not over, in the same order
     */
    public static List<InboxItem> living(UnitOfWork unit, TenantId tenant, List<InboxItem> items) {
        Set<OpaqueId> gone = new HashSet<>();
        items.stream().collect(Collectors.groupingBy(InboxItem::company)).forEach((company, received) -> {
            Map<OpaqueId, Instant> over = over(
                    unit,
                    tenant,
                    company,
                    received.stream().map(InboxItem::referral).toList());
            for (InboxItem item : received) {
                Instant since = over.get(item.referral());
                if (since != null) {
                    stop(unit, tenant, List.of(item), since);
                    gone.add(item.id());
                }
            }
        });
        return items.stream().filter(item -> !gone.contains(item.id())).toList();
    }

    /**
     * Instructions that wait for the word of the agency's staff.
     *
     * @param agency key of the agency
     * @param after the last one seen, or null to begin
     * @param limit how many at most
     * @return in the order in which the companies gave them
     */
    public List<Instruction> open(String agency, @Nullable Instruction after, int limit) {
        return engine.storage()
                .transact(unit -> tenant(unit, agency)
                        .map(tenant -> unit.instructions().open(tenant, after, limit))
                        .orElse(List.of()));
    }

    /**
     * Takes the word of the agency's staff and puts it on its way to the company. The first word stays.
     *
     * @param agency key of the agency
     * @param company key of the company
     * @param id the instruction
     * @param result what was done
     * @return whether it was taken now
     */
    public boolean carriedOut(String agency, String company, OpaqueId id, InstructionResult result) {
        return engine.storage()
                .transact(unit -> tenant(unit, agency)
                        .map(tenant -> unit.instructions().find(tenant, company, List.of(id)).stream()
                                .anyMatch(found -> settle(unit, tenant, found.settled(result), engine.now())))
                        .orElse(false));
    }

    /**
     * What was said of one received referral.
     *
     * @param agency key of the agency
     * @param company key of the company
     * @param referral the company's opaque reference
     * @return the instructions, in the order in which the company gave them
     */
    public List<Instruction> about(String agency, String company, OpaqueId referral) {
        return engine.storage()
                .transact(unit -> tenant(unit, agency)
                        .map(tenant -> {
                            List<Instruction> said =
                                    new ArrayList<>(unit.instructions().byReferral(tenant, company, List.of(referral)));
                            said.sort(Comparator.comparing(Instruction::id));
                            return List.copyOf(said);
                        })
                        .orElse(List.of()));
    }

    private static Optional<TenantId> tenant(UnitOfWork unit, String agency) {
        return unit.tenants().find(TenantKind.AGENCY, agency).map(Tenant::id);
    }
}
