package org.careerrelay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.kpi.Breakdowns;
import org.careerrelay.kpi.FigureSnapshots;
import org.careerrelay.kpi.Kpis;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.kpi.Breakdown;
import org.careerrelay.model.kpi.FigureSnapshot;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.SnapshotCheck;
import org.careerrelay.model.kpi.SnapshotResult;

/**
 * A company's figures as they were kept (D07), and the survey that some of them come from. Months, quarters and fiscal years that are over are kept by the operator's pass, with the events
 * {@code FIGURES_KEPT} and {@code INSIGHT_FOUND}; other periods when they are asked for. Thread-safe.
 */
public final class FiguresDesk {

    private final FigureSnapshots snapshots;
    private final SurveyDesk survey;
    private final Kpis kpis;
    private final Breakdowns breakdowns;
    private final String company;

    FiguresDesk(FigureSnapshots snapshots, SurveyDesk survey, Kpis kpis, Breakdowns breakdowns, String company) {
        this.snapshots = snapshots;
        this.survey = survey;
        this.kpis = kpis;
        this.breakdowns = breakdowns;
        this.company = company;
    }

    /**
     * The recorded figures of a period by programme, as of the last publication of each. What comes after consent is hidden unless the period is made of whole
     * months.
     *
     * @param period the days
     * @return a report by the key of each programme's agency, in the order in which they were opened
     * @throws InvalidInputException when there is no such company
     */
    public Map<String, KpiReport> byProgramme(Period period) {
        return kpis.byProgramme(company, period);
    }

    /**
     * The recorded figures of months that are over, by job, department or route. Links and mails are told as they are; of what comes after consent, a month tells groups of ten and more, in
     * tens, and where any group is hidden the smallest of the others too (design, section 8).
     *
     * @param period whole months; what is not over is not in it
     * @param by by what people are grouped
     * @return the groups, those with the most links first
     * @throws InvalidInputException when there is no such company, or the period is not made of whole months
     */
    public Breakdown breakdown(Period period, Grouping by) {
        return breakdowns.of(company, period, by);
    }

    /**
     * Keeps the recorded figures of a period that is over, unless they are kept already.
     *
     * @param period the days; what comes after consent is hidden unless they are whole months
     * @return what became of it
     * @throws InvalidInputException when there is no such company
     */
    public SnapshotResult keep(Period period) {
        return snapshots.take(company, period);
    }

    /**
     * What was kept.
     *
     * @param within the days within which the periods lie
     * @return ordered by their first day, then by the last
     * @throws InvalidInputException when there is no such company
     */
    public List<FigureSnapshot> kept(Period within) {
        return snapshots.kept(company, within);
    }

    /**
     * Asks applicants what they think (D03).
     *
     * @return the desk
     */
    public SurveyDesk survey() {
        return survey;
    }

    /**
     * Makes the figures of a snapshot again from the record.
     *
     * @param period the snapshot's
     * @return the snapshot, and what differs: nothing, unless figures were repaired since; empty where there is no snapshot
     * @throws InvalidInputException when there is no such company
     */
    public Optional<SnapshotCheck> check(Period period) {
        return snapshots.check(company, period);
    }
}
