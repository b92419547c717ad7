package org.careerrelay.rights;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.ErasureState;
import org.careerrelay.model.erasure.StoredErasure;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.spi.storage.UnitOfWork;

/** The log of requests: every step is stored, and told as an event. */
final class RequestLog {

    private final Engine engine;

    RequestLog(Engine engine) {
        this.engine = engine;
    }

    static Optional<RightsRequest> find(UnitOfWork unit, TenantId tenant, OpaqueId id) {
        return unit.rights().find(tenant, List.of(id)).stream().findFirst();
    }

    void add(UnitOfWork unit, TenantId tenant, RightsRequest request) {
        unit.rights().insert(tenant, List.of(request));
        tell(unit, tenant, request, EventType.RIGHTS_REQUESTED, state(request));
    }

    /** Empty where somebody else took the request further meanwhile. */
    Optional<RightsRequest> move(UnitOfWork unit, TenantId tenant, RightsRequest from, RightsRequest to) {
        if (unit.rights().update(tenant, from.state(), List.of(to)).isEmpty()) {
            return Optional.empty();
        }
        tell(unit, tenant, to, EventType.RIGHTS_REQUEST_CHANGED, state(to));
        return Optional.of(to);
    }

    void tell(UnitOfWork unit, TenantId tenant, RightsRequest request, EventType type, Map<String, String> more) {
        Instant now = engine.now();
        Map<String, String> details = new LinkedHashMap<>(more);
        details.put("kind", request.kind().name());
        engine.happened(unit, tenant, now, type, request.id(), details);
    }

    /** What agencies were told for a request, and have answered as far as they have. */
    List<Instruction> instructions(UnitOfWork unit, TenantId tenant, RightsRequest request) {
        return Dossier.agencies(unit, tenant).stream()
                .flatMap(agency -> unit.instructions().find(tenant, agency, request.awaited()).stream())
                .toList();
    }

    /** What became of the erasure that a request began. */
    static Optional<ErasureReport> erasure(UnitOfWork unit, TenantId tenant, RightsRequest request) {
        OpaqueId erasure = request.erasure();
        return erasure == null
                ? Optional.empty()
                : unit.erasures().find(tenant, List.of(erasure)).stream()
                        .map(StoredErasure::report)
                        .findFirst();
    }

    /** Whether no store is left to erase, at the company and outside of the engine. */
    static boolean isErased(UnitOfWork unit, TenantId tenant, RightsRequest request) {
        return erasure(unit, tenant, request)
                .map(report -> report.state() == ErasureState.DONE)
                .orElse(true);
    }

    private static Map<String, String> state(RightsRequest request) {
        return Map.of("state", request.state().name());
    }
}
