package org.careerrelay.spi.ats;

import java.time.Duration;
import java.util.List;
import org.careerrelay.model.intake.IntakeRow;

/** What an applicant tracking system answered. */
public sealed interface AtsAnswer {

    /**
     * Rows.
     *
     * @param rows the rows, in the source's order; numbers are for reports alone
     * @param cursor where the next page begins, at most {@link org.careerrelay.model.intake.IntakeSource#CURSOR_MAX} characters; it holds nothing about a person. Where nothing more is there now, from where to look
     *     the next time
     * @param more whether the next page can be read at once
     */
    record Page(List<IntakeRow> rows, String cursor, boolean more) implements AtsAnswer {

        /** Copies the rows. */
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Not now: there were too many requests, by the other side's word or by the source's own limit.
     *
     * @param after how long to wait at least
     */
    record Later(Duration after) implements AtsAnswer {}

    /**
     * There is no usable answer. The cursor stays where it was.
     *
     * @param code what is wrong, in words like {@code http.401}, {@code http.timeout}, {@code source.cursor}; nothing about a person
     */
    record Failed(String code) implements AtsAnswer {}
}
