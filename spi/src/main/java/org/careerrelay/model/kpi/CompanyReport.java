package org.careerrelay.model.kpi;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a printed report shows: the figures of a period, its last twelve months, a passbook for every programme, and its figures by programme and by group.
 *
 * @param name legal name of the company
 * @param zone in which zone its days begin
 * @param figures the figures of the period
 * @param months figures that the record holds, of twelve months up to the one in which the period ends, the oldest first
 * @param passbooks one per programme, in the order in which they were opened
 * @param programmes figures of the period that the record holds, by the key of each programme's agency, in the order in which they were opened
 * @param breakdowns by job, department and route: of the period, or of the months in which it lies where it is not made of whole ones
 */
public record CompanyReport(
        String name,
        ZoneId zone,
        KpiReport figures,
        List<KpiReport> months,
        List<Passbook> passbooks,
        Map<String, KpiReport> programmes,
        List<Breakdown> breakdowns) {

    /** Copies the lists. */
    public CompanyReport {
        months = List.copyOf(months);
        passbooks = List.copyOf(passbooks);
        programmes = Collections.unmodifiableMap(new LinkedHashMap<>(programmes));
        breakdowns = List.copyOf(breakdowns);
    }

    /**
     * A report without breakdowns.
     *
     * @param name legal name of the company
     * @param zone in which zone its days begin
     * @param figures the figures of the period
     * @param months figures of twelve months
     * @param passbooks one per programme
     */
    public CompanyReport(
            String name, ZoneId zone, KpiReport figures, List<KpiReport> months, List<Passbook> passbooks) {
        this(name, zone, figures, months, passbooks, Map.of(), List.of());
    }
}
