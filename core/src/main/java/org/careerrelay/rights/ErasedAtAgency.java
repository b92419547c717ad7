package org.careerrelay.rights;

import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.erasure.Erasing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.exchange.PersonInstruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Erases a person from an agency's installation because the company that had handed them over says so. Whom another company handed over too, and who
 * has not asked for it there, is left alone: only what came with the one hand-over goes. Thread-safe.
 */
public final class ErasedAtAgency {

    private final Engine engine;
    private final Erasing erasing;

    /**
     * Erases people at agencies.
     *
     * @param engine what it works with
     * @param erasing erases
     */
    public ErasedAtAgency(Engine engine, Erasing erasing) {
        this.engine = engine;
        this.erasing = erasing;
    }

    /**
     * Erases the person of an instruction that is here already. Repetitions change nothing.
     *
     * @param agency key of the agency
     * @param instruction the instruction
     * @return what became of it; empty where it asks for less, or there is nobody to erase
     */
    public Optional<ErasureReport> carryOut(String agency, PersonInstruction instruction) {
        if (instruction.kind() != InstructionKind.ERASE) {
            return Optional.empty();
        }
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.AGENCY, agency)
                        .flatMap(tenant -> erase(unit, tenant, instruction)));
    }

    private Optional<ErasureReport> erase(UnitOfWork unit, Tenant tenant, PersonInstruction instruction) {
        return unit.inbox().find(tenant.id(), instruction.company(), List.of(instruction.referral())).stream()
                .map(InboxItem::person)
                .findFirst()
                .filter(person -> isOver(unit, tenant, person))
                .flatMap(person -> erasing.erase(unit, tenant.id(), person, ErasureCause.COMPANY, engine.now()));
    }

    private static boolean isOver(UnitOfWork unit, Tenant tenant, OpaqueId person) {
        return unit.inbox().byPerson(tenant.id(), unit.people().together(tenant.id(), person)).stream()
                .allMatch(item -> item.stoppedAt() != null);
    }
}
