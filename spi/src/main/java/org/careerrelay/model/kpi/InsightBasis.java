package org.careerrelay.model.kpi;

import java.time.LocalDate;
import java.util.List;

/**
 * What rules look at: figures that the company may see anyway.
 *
 * @param today the day it is, in the zone of the programmes
 * @param now the figures of the period
 * @param before the figures of the period before
 * @param agencies how the agencies answered in the period
 * @param passbooks the programmes
 * @param terms from where on something deserves a look
 */
public record InsightBasis(
        LocalDate today,
        KpiReport now,
        KpiReport before,
        List<AgencyReport> agencies,
        List<Passbook> passbooks,
        InsightTerms terms) {

    /** Copies the lists. */
    public InsightBasis {
        agencies = List.copyOf(agencies);
        passbooks = List.copyOf(passbooks);
    }
}
