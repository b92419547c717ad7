package org.careerrelay.model.support;

import java.time.Instant;
import java.time.YearMonth;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * A support event as it lies in storage, at the agency or, where the person agreed to that, at the company.
 *
 * @param id its id, which is the id of the message too
 * @param partner key of the other side: the company at the agency, the agency at the company
 * @param event what was reported
 * @param standing what becomes of it
 * @param countedIn the month in whose totals it is, or null
 * @param recordedAt when this side learned of it
 */
public record StoredSupportEvent(
        OpaqueId id,
        String partner,
        SupportEvent event,
        SupportStanding standing,
        @Nullable YearMonth countedIn,
        Instant recordedAt) {

    /**
     * The same with another standing.
     *
     * @param value the standing
     * @param month the month in whose totals it is, for {@link SupportStanding#IN_TOTALS} only
     * @return the changed event
     */
    public StoredSupportEvent in(SupportStanding value, @Nullable YearMonth month) {
        return new StoredSupportEvent(id, partner, event, value, month, recordedAt);
    }
}
