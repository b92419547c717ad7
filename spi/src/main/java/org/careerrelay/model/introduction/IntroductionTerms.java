package org.careerrelay.model.introduction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.careerrelay.model.programme.IntroductionPolicy;

/**
 * What holds for one introduction: what the programme said when it was requested, for as long as it lasts and on both sides.
 *
 * @param policy what holds
 * @param zone where its days begin
 */
public record IntroductionTerms(IntroductionPolicy policy, ZoneId zone) {

    /**
     * The day of an instant.
     *
     * @param at the instant
     * @return the day
     */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /**
     * When so many days are over: the day itself is not counted, and the last one is whole (Civil Code, articles 140 and 141).
     *
     * @param day the day from which is counted
     * @param days how many
     * @return the instant
     */
    public Instant after(LocalDate day, int days) {
        return day.plusDays(days + 1L).atStartOfDay(zone).toInstant();
    }
}
