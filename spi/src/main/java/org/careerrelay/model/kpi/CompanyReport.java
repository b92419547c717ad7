package org.careerrelay.model.kpi;

import java.time.ZoneId;
import java.util.List;

/**
 * All that a printed report shows: the figures of a period, its last twelve months, and a passbook for every programme.
 *
 * @param name legal name of the company
 * @param zone in which zone its days begin
 * @param figures the figures of the period
 * @param months figures that the record holds, of twelve months up to the one in which the period ends, the oldest first
 * @param passbooks one per programme, in the order in which they were opened
 */
public record CompanyReport(
        String name, ZoneId zone, KpiReport figures, List<KpiReport> months, List<Passbook> passbooks) {

    /** Copies the lists. */
    public CompanyReport {
        months = List.copyOf(months);
        passbooks = List.copyOf(passbooks);
    }
}
