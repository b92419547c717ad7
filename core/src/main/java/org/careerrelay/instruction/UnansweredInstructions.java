package org.careerrelay.instruction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Agencies that do not say what they made of an instruction: it is told, once for each. Thread-safe. */
public final class UnansweredInstructions {

    private static final int BATCH = 500;

    private final Engine engine;

    /**
     * Watches agencies.
     *
     * @param engine what it works with
     */
    public UnansweredInstructions(Engine engine) {
        this.engine = engine;
    }

    /** Goes through the unanswered instructions of all companies, a batch in a transaction. */
    public void run() {
        engine.forEachCompany(tenant -> {
            Instruction after = null;
            List<Instruction> batch;
            do {
                Instruction from = after;
                batch = engine.storage().transact(unit -> batch(unit, tenant, from));
                after = batch.isEmpty() ? after : batch.get(batch.size() - 1);
            } while (batch.size() == BATCH);
        });
    }

    private List<Instruction> batch(UnitOfWork unit, TenantId tenant, @Nullable Instruction after) {
        Instant now = engine.now();
        List<Instruction> open = unit.instructions().open(tenant, after, BATCH);
        List<Instruction> untold = open.stream()
                .filter(instruction -> instruction.alertedAt() == null)
                .toList();
        if (untold.isEmpty()) {
            return open;
        }
        JurisdictionProfile profile = engine.jurisdiction(unit, tenant, now);
        List<Instruction> late = untold.stream()
                .filter(instruction -> InstructionRules.isOverdue(instruction, profile, now))
                .toList();
        Set<OpaqueId> alerted = unit.instructions().alert(tenant, late, now);
        unit.events()
                .append(
                        tenant,
                        late.stream()
                                .filter(instruction -> alerted.contains(instruction.id()))
                                .map(instruction -> engine.event(
                                        tenant,
                                        now,
                                        EventType.INSTRUCTION_OVERDUE,
                                        instruction.referral(),
                                        Map.of(
                                                "agency",
                                                instruction.partner(),
                                                "kind",
                                                instruction.kind().name())))
                                .toList());
        return open;
    }
}
