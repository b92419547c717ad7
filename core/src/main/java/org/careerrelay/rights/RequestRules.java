package org.careerrelay.rights;

import java.time.Duration;
import java.time.Instant;
import org.careerrelay.model.rights.RightsRequest;

/** What time makes of an open request. Pure. */
public final class RequestRules {

    /** How long before a request is late it is told of. */
    private static final Duration LEAD = Duration.ofDays(4);

    private RequestRules() {}

    /** How an open request stands in time. */
    public enum Timing {
        /** There is time. */
        IN_TIME,
        /** It is late soon. */
        DUE,
        /** It is late. */
        OVERDUE
    }

    /**
     * How an open request stands.
     *
     * @param request the request
     * @param now the time
     * @return how; late from exactly its due time on
     */
    public static Timing timing(RightsRequest request, Instant now) {
        if (!now.isBefore(request.dueAt())) {
            return Timing.OVERDUE;
        }
        return now.isBefore(request.dueAt().minus(LEAD)) ? Timing.IN_TIME : Timing.DUE;
    }

    /** Whether nobody was told yet how it stands: once when it is late soon, and once more when it is late. */
    static boolean isToBeTold(RightsRequest request, Instant now) {
        Instant told = request.remindedAt();
        return switch (timing(request, now)) {
            case IN_TIME -> false;
            case DUE -> told == null;
            case OVERDUE -> told == null || told.isBefore(request.dueAt());
        };
    }
}
