package org.careerrelay.model.mail;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/**
 * Hours of the day in which no mail goes (A16), by the clock of the policy's zone. Where the end is not after the beginning they pass midnight, such as from 21:00
 * until 08:00.
 *
 * @param from when they begin; a mail does not go at that moment any more
 * @param until when they end; at that moment a mail goes. Not the same as the beginning
 */
public record QuietHours(@NotNull LocalTime from, @NotNull LocalTime until) {

    /**
     * Whether a time of the day is in them.
     *
     * @param time the time
     * @return true where no mail goes
     */
    public boolean contains(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean goesOn = time.isBefore(until);
        return until.isBefore(from) ? begun || goesOn : begun && goesOn;
    }
}
