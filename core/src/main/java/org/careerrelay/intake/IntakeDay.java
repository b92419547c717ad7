package org.careerrelay.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import org.careerrelay.model.intake.BackfillBasis;
import org.jspecify.annotations.Nullable;

/**
 * When and where rows are read.
 *
 * @param today the day in the zone: later decisions lie in the future
 * @param zone where the days of the rows begin and end
 * @param country the company's own country, two letters (ISO 3166-1)
 * @param basis on what ground the company writes to people whom it rejected some time ago, or null where on none
 */
public record IntakeDay(
        LocalDate today,
        ZoneId zone,
        String country,
        @Nullable BackfillBasis basis) {

    /** Whether rejections of a day are so old that nobody may be written to about them. */
    boolean lacksBasis(LocalDate decidedOn) {
        return decidedOn.isBefore(today.minusDays(BackfillBasis.FRESH_DAYS))
                && (basis == null || decidedOn.isBefore(basis.from()));
    }

    /** Whether rejections of a day are not what a run is about. */
    boolean isBefore(LocalDate decidedOn, @Nullable LocalDate from) {
        return decidedOn.isBefore(from == null ? today.minusDays(BackfillBasis.FRESH_DAYS) : from);
    }
}
