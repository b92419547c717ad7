package org.careerrelay.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.erasure.ErasureState;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.spi.storage.UnitOfWork;

/** What happens to requests without anybody's doing: they are done once everybody has done it, and are told of before they are late. Thread-safe. */
public final class RequestUpkeep {

    private static final int PAGE = 500;

    /** How long before a request is late its reminder comes. */
    private static final Duration LEAD = Duration.ofDays(4);

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

    /** Goes through the requests of all companies: closes what everybody has done, and reminds of what is late soon. */
    public void run() {
        engine.forEachCompany(tenant -> {
            OpaqueId after = null;
            List<RightsRequest> page;
            do {
                OpaqueId from = after;
                page = engine.storage().transact(unit -> unit.rights().page(tenant, from, PAGE));
                for (RightsRequest request : page) {
                    after = request.id();
                    if (request.state() == RequestState.PARTIAL) {
                        engine.storage().transact(unit -> close(unit, tenant, request.id()));
                    }
                }
            } while (page.size() == PAGE);
            engine.storage().transact(unit -> remind(unit, tenant));
        });
    }

    private boolean close(UnitOfWork unit, TenantId tenant, OpaqueId id) {
        return RequestLog.find(unit, tenant, id)
                .filter(request -> request.state() == RequestState.PARTIAL)
                .filter(request -> log.instructions(unit, tenant, request).stream()
                                .filter(instruction -> instruction.result() != null)
                                .count()
                        == request.awaited().size())
                .filter(request -> RequestLog.erasure(unit, tenant, request)
                        .map(report -> report.state() == ErasureState.DONE)
                        .orElse(true))
                .flatMap(request -> log.move(
                        unit, tenant, request, request.in(RequestState.DONE, request.handledBy(), engine.now())))
                .isPresent();
    }

    private int remind(UnitOfWork unit, TenantId tenant) {
        Instant now = engine.now();
        List<RightsRequest> due = unit.rights().due(tenant, now.plus(LEAD), PAGE);
        List<RightsRequest> reminded = new ArrayList<>();
        due.stream().collect(Collectors.groupingBy(RightsRequest::state)).forEach((state, requests) -> {
            Set<OpaqueId> changed = unit.rights()
                    .update(
                            tenant,
                            state,
                            requests.stream()
                                    .map(request -> request.reminded(now))
                                    .toList());
            requests.stream().filter(request -> changed.contains(request.id())).forEach(reminded::add);
        });
        reminded.forEach(request -> log.tell(
                unit,
                tenant,
                request,
                EventType.RIGHTS_REQUEST_DUE,
                Map.of("due", request.dueAt().toString())));
        return reminded.size();
    }
}
