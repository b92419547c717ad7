package org.careerrelay.rights;

import java.time.Instant;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.erasure.Erasing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.ErasureState;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Erases a person at a company and at every agency that has, or may have, something of them: the agencies are told in the transaction in
 * which the company erases. Every erasure that a company or a person asks for comes through here. Thread-safe.
 */
public final class ErasingEverywhere {

    private final Erasing erasing;
    private final TellingAgencies telling;

    /**
     * Erases people.
     *
     * @param engine what it works with
     * @param erasing erases at the company
     */
    public ErasingEverywhere(Engine engine, Erasing erasing) {
        this.erasing = erasing;
        this.telling = new TellingAgencies(engine);
    }

    /**
     * What became of an erasure so far.
     *
     * @param report what became of it at the company, or null where nothing was there to erase
     * @param awaited ids of the instructions that agencies have not answered
     */
    public record Erased(@Nullable ErasureReport report, Set<OpaqueId> awaited) {

        /** Copies the set. */
        public Erased {
            awaited = Set.copyOf(awaited);
        }

        /**
         * Whether nothing is left to do anywhere (CMP-17).
         *
         * @return false while a store or an agency has not erased
         */
        public boolean isWhole() {
            return awaited.isEmpty() && (report == null || report.state() == ErasureState.DONE);
        }
    }

    /**
     * Erases a person. Whoever calls has made sure that it may be done.
     *
     * @param unit the transaction; it has locked no balance and no referral yet
     * @param tenant the company
     * @param person any of the person's pseudonyms
     * @param cause why
     * @param now the time
     * @return what became of it so far
     */
    public Erased erase(UnitOfWork unit, TenantId tenant, OpaqueId person, ErasureCause cause, Instant now) {
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        settings.inLockOrder().forEach(contract -> unit.credits().lock(tenant, contract.number()));
        // An erasure takes the way from person to referral away: who has something is looked at before.
        Dossier dossier = Dossier.of(unit, tenant, person);
        Set<OpaqueId> awaited = telling.tell(unit, tenant, dossier, InstructionKind.ERASE, now);
        return new Erased(erasing.erase(unit, tenant, person, cause, now).orElse(null), awaited);
    }
}
