package org.careerrelay.settlement;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.text.Violations;

/**
 * A month as instants.
 *
 * @param month the month
 * @param zone where it begins and ends
 */
record Month(YearMonth month, ZoneId zone) {

    /** What was begun before midnight may be written after it: by then every transaction has ended, and clocks may differ a little. */
    private static final Duration MARGIN = Duration.ofHours(1);

    Instant begin() {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    Instant end() {
        return month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    }

    boolean contains(Instant at) {
        return !at.isBefore(begin()) && at.isBefore(end());
    }

    /** Refuses a month of which something may still be written. */
    void requireOver(Instant now) {
        if (now.isBefore(end().plus(MARGIN))) {
            throw new InvalidInputException(List.of(Violations.of("month", "month.open")));
        }
    }
}
