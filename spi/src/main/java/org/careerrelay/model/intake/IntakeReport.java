package org.careerrelay.model.intake;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the rows of one run.
 *
 * @param live false: nothing was done, this is what would become of them
 * @param rows how many rows
 * @param taken how many rejections are new by it; in a dry run, would be
 * @param known how many had been taken before; nothing was done for them again
 * @param outcomes how many rows had each outcome
 */
public record IntakeReport(boolean live, long rows, long taken, long known, SortedMap<IntakeOutcome, Long> outcomes) {

    /** Copies the map. */
    public IntakeReport {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }

    /**
     * A report on no rows.
     *
     * @param live whether something would have been done
     * @return the report
     */
    public static IntakeReport none(boolean live) {
        return new IntakeReport(live, 0, 0, 0, new TreeMap<>());
    }

    /**
     * How many rows had an outcome.
     *
     * @param outcome which
     * @return the number
     */
    public long of(IntakeOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /**
     * Both together.
     *
     * @param other what came after
     * @return the sums; live where both are
     */
    public IntakeReport and(IntakeReport other) {
        Map<IntakeOutcome, Long> sums = new TreeMap<>(outcomes);
        other.outcomes.forEach((outcome, number) -> sums.merge(outcome, number, Long::sum));
        return new IntakeReport(
                live && other.live, rows + other.rows, taken + other.taken, known + other.known, new TreeMap<>(sums));
    }
}
