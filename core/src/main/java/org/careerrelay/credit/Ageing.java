package org.careerrelay.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.careerrelay.model.credit.OutstandingCredits.Age;
import org.jspecify.annotations.Nullable;

/** Puts what is owed into ages: under 3, 6, 12 and 24 whole months since the grant, and older. Pure. */
final class Ageing {

    private static final int[] FIRST_MONTHS = {0, 3, 6, 12, 24};

    private Ageing() {}

    static List<Age> of(Collection<Owed> credits, Instant now, ZoneId zone) {
        List<Age> ages = new ArrayList<>();
        for (int i = 0; i < FIRST_MONTHS.length; i++) {
            int from = FIRST_MONTHS[i];
            Integer below = i + 1 < FIRST_MONTHS.length ? FIRST_MONTHS[i + 1] : null;
            List<Owed> of = credits.stream()
                    .filter(credit -> isIn(months(credit, now, zone), from, below))
                    .toList();
            long reserved = of.stream().filter(Owed::reserved).count();
            ages.add(new Age(from, below, of.size() - reserved, reserved));
        }
        return ages;
    }

    private static boolean isIn(long months, int from, @Nullable Integer below) {
        return months >= from && (below == null || months < below);
    }

    /** Whole months in the programme's zone; a grant by a clock that is ahead is of today. */
    private static long months(Owed credit, Instant now, ZoneId zone) {
        LocalDate granted = LocalDate.ofInstant(credit.grantedAt(), zone);
        return Math.max(0, ChronoUnit.MONTHS.between(granted, LocalDate.ofInstant(now, zone)));
    }

    /**
     * A credit that is not used up.
     *
     * @param grantedAt when it arose
     * @param reserved whether an introduction is under way on it
     */
    record Owed(Instant grantedAt, boolean reserved) {}
}
