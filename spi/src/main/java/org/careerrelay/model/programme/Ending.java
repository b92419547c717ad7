package org.careerrelay.model.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The end of a programme. From the day on there is no new link and no new consent; who had agreed before still counts when the agency
 * answers. Credits can be requested for a while longer, and introductions that run are brought to their end.
 *
 * @param on the first day on which it has ended, in the programme's zone
 * @param redeemableDays for how many days after it credits can still be requested, 0 to 3650
 */
public record Ending(
        @NotNull LocalDate on, @Min(0) @Max(3650) int redeemableDays) {

    /**
     * Whether the programme has ended.
     *
     * @param day the day, in the programme's zone
     * @return true from the day of the ending on
     */
    public boolean endedOn(LocalDate day) {
        return !day.isBefore(on);
    }

    /**
     * Whether credits can be requested.
     *
     * @param day the day, in the programme's zone
     * @return true before the end and for the days after it
     */
    public boolean redeemableOn(LocalDate day) {
        return day.isBefore(on.plusDays(redeemableDays));
    }
}
