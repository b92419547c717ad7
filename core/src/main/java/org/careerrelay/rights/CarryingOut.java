package org.careerrelay.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.community.Memberships;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.erasure.Endings;
import org.careerrelay.erasure.Erasing;
import org.careerrelay.instruction.Instructing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.community.MembershipEnd;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.rights.ErasingEverywhere.Erased;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.suppression.Suppressing;
import org.jspecify.annotations.Nullable;

/** Does what a request asks for. It is done where nothing is left to do anywhere, and partial otherwise (CMP-17). */
final class CarryingOut {

    private final Engine engine;
    private final RequestLog log;
    private final Endings endings;
    private final TellingAgencies telling;
    private final Suppressing suppressing;
    private final Memberships memberships;
    private final Correcting correcting;
    private final ErasingEverywhere erasing;

    CarryingOut(Engine engine, RequestLog log, Erasing erasing) {
        this.engine = engine;
        this.log = log;
        this.endings = new Endings(engine);
        this.telling = new TellingAgencies(engine);
        this.suppressing = new Suppressing(engine);
        this.memberships = new Memberships(engine);
        this.correcting = new Correcting(engine, new Instructing(engine));
        this.erasing = new ErasingEverywhere(engine, erasing);
    }

    Optional<RightsRequest> stop(UnitOfWork unit, TenantId tenant, RightsRequest request, String by) {
        Instant now = engine.now();
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        settings.inLockOrder().forEach(contract -> unit.credits().lock(tenant, contract.number()));
        Dossier dossier = Dossier.of(unit, tenant, request.person());
        Set<OpaqueId> awaited = telling.tell(unit, tenant, dossier, InstructionKind.STOP_USE, now);
        suppress(unit, tenant, dossier, now);
        memberships.leave(unit, tenant, dossier.people(), Memberships.PURPOSES, MembershipEnd.STOPPED, now);
        List<OpaqueId> ids = dossier.referrals().stream().map(Referral::id).toList();
        endings.end(unit, tenant, settings, unit.referrals().lock(tenant, ids), ErasureCause.PERSON, now);
        unit.vault().delete(tenant, VaultKind.ANSWERS, ids);
        unit.vault().delete(tenant, VaultKind.ASSISTED, ids);
        return settle(unit, tenant, request, new Erased(null, awaited), by, now);
    }

    /** Nobody writes to the person of relays any more, either: every address that is still known goes onto the suppression list. */
    private void suppress(UnitOfWork unit, TenantId tenant, Dossier dossier, Instant now) {
        Addresses.of(engine, unit, tenant, dossier)
                .forEach(address -> suppressing.suppress(unit, tenant, address, SuppressionReason.OBJECTED, now));
    }

    Optional<RightsRequest> erase(UnitOfWork unit, TenantId tenant, RightsRequest request, String by) {
        Instant now = engine.now();
        Erased erased = erasing.erase(unit, tenant, request.person(), ErasureCause.PERSON, now);
        return settle(unit, tenant, request, erased, by, now);
    }

    Optional<RightsRequest> correct(
            UnitOfWork unit, TenantId tenant, RightsRequest request, CorrectedItems items, String by) {
        Instant now = engine.now();
        Set<OpaqueId> awaited = correcting.correct(unit, tenant, request.person(), items, now);
        return settle(unit, tenant, request, new Erased(null, awaited), by, now);
    }

    private Optional<RightsRequest> settle(
            UnitOfWork unit, TenantId tenant, RightsRequest request, Erased outcome, String by, Instant now) {
        @Nullable ErasureReport report = outcome.report();
        RightsRequest next = request.in(outcome.isWhole() ? RequestState.DONE : RequestState.PARTIAL, by, now)
                .awaiting(outcome.awaited(), report == null ? null : report.id());
        return log.move(unit, tenant, request, next);
    }
}
