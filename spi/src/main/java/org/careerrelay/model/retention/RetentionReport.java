package org.careerrelay.model.retention;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.Tenant;

/**
 * What a run of the retention has deleted of one tenant, or what one would delete. It counts rows, and tells of nobody.
 *
 * @param tenant whose
 * @param profile the profile it went by, such as {@code jp-2026-1}
 * @param at when
 * @param dryRun whether nothing was deleted
 * @param finished whether nothing is left that is due; a run that was cut short goes on with the next
 * @param lines one for each class of data
 */
public record RetentionReport(
        Tenant tenant, String profile, Instant at, boolean dryRun, boolean finished, List<RetentionLine> lines) {

    /** Copies the lines. */
    public RetentionReport {
        lines = List.copyOf(lines);
    }

    /**
     * How many rows in all that go by age.
     *
     * @return the sum
     */
    public long rows() {
        return lines.stream()
                .filter(line -> line.note() == RetentionLine.Note.BY_AGE)
                .mapToLong(RetentionLine::rows)
                .sum();
    }

    /**
     * What is said of a class.
     *
     * @param dataClass the class
     * @return its line
     */
    public RetentionLine line(DataClass dataClass) {
        return lines.stream()
                .filter(line -> line.dataClass() == dataClass)
                .findFirst()
                .orElseThrow();
    }
}
