package org.careerrelay.model.settlement;

import java.util.List;

/**
 * What one side says and the other does not.
 *
 * @param onlyCompany what only the company says, in order
 * @param onlyAgency what only the agency says, in order
 */
public record SettlementDifference(List<SettlementItem> onlyCompany, List<SettlementItem> onlyAgency) {

    /** Copies the lists. */
    public SettlementDifference {
        onlyCompany = List.copyOf(onlyCompany);
        onlyAgency = List.copyOf(onlyAgency);
    }

    /**
     * Whether both say the same.
     *
     * @return true when there is no difference
     */
    public boolean isEmpty() {
        return onlyCompany.isEmpty() && onlyAgency.isEmpty();
    }
}
