package org.careerrelay;

import java.time.LocalDate;
import java.util.List;
import org.careerrelay.model.Violation;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/** Days that people may write down: every storage keeps them, and a day more or less is a day still. */
final class Days {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private Days() {}

    static List<Violation> violations(@Nullable LocalDate day, String path) {
        return day != null && (day.isBefore(FIRST) || day.isAfter(LAST))
                ? List.of(Violations.of(path, "day.range"))
                : List.of();
    }
}
