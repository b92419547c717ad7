package org.careerrelay.rights;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.rights.RequestRules.Timing;
import org.careerrelay.spi.storage.UnitOfWork;

/** What happens to requests without anybody's doing: they are done once everybody has done it, and are told of before they are late, and when they are. Thread-safe. */
public final class RequestUpkeep {

    private static final int PAGE = 500;

    private final Engine engine;
    private final RequestLog log;

    /**
     * Watches requests.
     *
     * @param engine what it works with
     */
    public RequestUpkeep(Engine engine) {
        this.engine = engine;
        this.log = new RequestLog(engine);
    }

    /** Goes through the open requests of all companies. */
    public void run() {
        engine.forEachCompany(tenant -> {
            OpaqueId after = null;
            List<RightsRequest> page;
            do {
                OpaqueId from = after;
                page = engine.storage().transact(unit -> unit.rights().open(tenant, from, PAGE));
                for (RightsRequest request : page) {
                    after = request.id();
                    if (request.state() == RequestState.PARTIAL) {
                        engine.storage().transact(unit -> close(unit, tenant, request.id()));
                    }
                }
                remind(tenant, page);
            } while (page.size() == PAGE);
        });
    }

    private boolean close(UnitOfWork unit, TenantId tenant, OpaqueId id) {
        return RequestLog.find(unit, tenant, id)
                .filter(request -> request.state() == RequestState.PARTIAL)
                .filter(request -> log.instructions(unit, tenant, request).stream()
                                .filter(instruction -> instruction.result() != null)
                                .count()
                        == request.awaited().size())
                .filter(request -> RequestLog.isErased(unit, tenant, request))
                .flatMap(request -> log.move(
                        unit, tenant, request, request.in(RequestState.DONE, request.handledBy(), engine.now())))
                .isPresent();
    }

    private void remind(TenantId tenant, List<RightsRequest> open) {
        Instant now = engine.now();
        Map<RequestState, List<RightsRequest>> untold = open.stream()
                .filter(request -> RequestRules.isToBeTold(request, now))
                .collect(Collectors.groupingBy(RightsRequest::state));
        untold.forEach(
                (state, requests) -> engine.storage().transact(unit -> remind(unit, tenant, state, requests, now)));
    }

    /** Whoever came into another state meanwhile is told of in the next pass, if it is still open. */
    private int remind(
            UnitOfWork unit, TenantId tenant, RequestState state, List<RightsRequest> requests, Instant now) {
        Set<OpaqueId> reminded = unit.rights()
                .update(
                        tenant,
                        state,
                        requests.stream().map(request -> request.reminded(now)).toList());
        requests.stream()
                .filter(request -> reminded.contains(request.id()))
                .forEach(request -> log.tell(
                        unit,
                        tenant,
                        request,
                        RequestRules.timing(request, now) == Timing.OVERDUE
                                ? EventType.RIGHTS_REQUEST_OVERDUE
                                : EventType.RIGHTS_REQUEST_DUE,
                        Map.of("due", request.dueAt().toString())));
        return reminded.size();
    }
}
