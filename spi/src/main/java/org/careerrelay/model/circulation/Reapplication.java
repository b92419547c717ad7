package org.careerrelay.model.circulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an application as one of somebody who came back.
 *
 * @param application the company's id of the application
 * @param standing what the company's policy says of it
 * @param earlier the time before, or null where no rejection is known that may be looked at
 */
public record Reapplication(
        String application,
        ReapplicationStanding standing,
        @Nullable Return earlier) {

    /**
     * From a rejection to the next application.
     *
     * @param rejections how many rejections are known
     * @param lastRejectedOn the day of the last one
     * @param days how many days lay between it and the application
     * @param window the same in a window
     */
    public record Return(int rejections, LocalDate lastRejectedOn, long days, ReturnWindow window) {}
}
