package org.careerrelay;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.support.SupportStep;
import org.careerrelay.model.support.SupportTotals;
import org.careerrelay.support.SupportReading;

/** What a company is told of what agencies do for the people it referred (A10, R-30). Thread-safe. */
public final class CompanySupportDesk {

    private final SupportReading reading;
    private final String company;

    CompanySupportDesk(SupportReading reading, String company) {
        this.reading = reading;
        this.company = company;
    }

    /**
     * How far the agency is with somebody who agrees to the company's being told.
     *
     * @param application the company's id of the application
     * @return in the order in which it happened; empty alike for somebody who does not agree, who never used the link, and of whom nothing was reported
     */
    public List<SupportStep> of(String application) {
        return reading.of(company, application);
    }

    /**
     * Totals of everybody else.
     *
     * @param from the first month
     * @param to the last month
     * @return by key of the agency, ordered by month; a stage below ten people is not in them
     */
    public Map<String, List<SupportTotals>> totals(YearMonth from, YearMonth to) {
        return reading.totals(company, from, to);
    }
}
