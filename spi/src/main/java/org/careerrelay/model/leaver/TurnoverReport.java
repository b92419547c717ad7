package org.careerrelay.model.leaver;

import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;

/**
 * What the exit cases of a period tell together (C16); a number of one to nine people is hidden, and so is another where it would follow.
 *
 * @param period the days; a case belongs to the day of its decision
 * @param confirmed people who leave
 * @param retained people who stay after all
 * @param retentionRate retained / (retained + confirmed)
 * @param mainReasons people who leave, by main reason; only those who were interviewed
 */
public record TurnoverReport(
        Period period,
        KpiValue confirmed,
        KpiValue retained,
        KpiValue retentionRate,
        Map<ExitReason, KpiValue> mainReasons) {

    /** Copies the map, in the order of the reasons. */
    public TurnoverReport {
        mainReasons = Map.copyOf(mainReasons);
    }

    /**
     * The reasons in their order.
     *
     * @return people by reason
     */
    @Override
    public Map<ExitReason, KpiValue> mainReasons() {
        return new TreeMap<>(mainReasons);
    }
}
