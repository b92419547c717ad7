package org.careerrelay.json;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.intake.IntakeRow;
import org.jspecify.annotations.Nullable;

/**
 * A page of applications as an applicant tracking system answered.
 *
 * @param rows the applications, in order, numbered from 1
 * @param next by what the next page is asked for; empty where there is none
 * @param changedLast the latest time at which one of them was changed, or null where none says it
 */
public record AtsJsonPage(
        List<IntakeRow> rows, String next, @Nullable Instant changedLast) {

    /** Copies the rows. */
    public AtsJsonPage {
        rows = List.copyOf(rows);
    }
}
