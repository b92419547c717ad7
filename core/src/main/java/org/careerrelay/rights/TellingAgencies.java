package org.careerrelay.rights;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.engine.Engine;
import org.careerrelay.instruction.Instructing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.spi.storage.UnitOfWork;

/** Tells every agency that has, or may have, something of a person. */
final class TellingAgencies {

    private final Instructing instructing;

    TellingAgencies(Engine engine) {
        this.instructing = new Instructing(engine);
    }

    /**
     * The instructions whose result is awaited: those that go now, and those that went before for the same and were not answered yet.
     */
    Set<OpaqueId> tell(UnitOfWork unit, TenantId tenant, Dossier dossier, InstructionKind kind, Instant now) {
        Set<OpaqueId> awaited = new HashSet<>();
        for (String agency : dossier.holders()) {
            List<OpaqueId> referrals = dossier.handedOver(agency);
            unit.instructions().byReferral(tenant, agency, referrals).stream()
                    .filter(told -> told.kind() == kind && told.result() == null)
                    .map(Instruction::id)
                    .forEach(awaited::add);
            instructing.tell(unit, tenant, agency, referrals, kind, now).stream()
                    .map(Instruction::id)
                    .forEach(awaited::add);
        }
        return awaited;
    }
}
