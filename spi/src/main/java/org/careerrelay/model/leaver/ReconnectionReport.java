package org.careerrelay.model.leaver;

import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;

/**
 * How many of those who left are connected again, by type (C07); a number of one to nine people is hidden, and so is another where it would follow.
 *
 * @param period whole months; a reconnection belongs to the day on which it began
 * @param people everybody, each once
 * @param byType people by type, each once for each type
 */
public record ReconnectionReport(Period period, KpiValue people, Map<ReconnectionType, KpiValue> byType) {

    /** Copies the map, in the order of the types. */
    public ReconnectionReport {
        byType = Map.copyOf(byType);
    }

    /**
     * The types in their order.
     *
     * @return people by type
     */
    @Override
    public Map<ReconnectionType, KpiValue> byType() {
        return new TreeMap<>(byType);
    }
}
