package org.careerrelay.model.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * An agency's placement licence (ESA article 30; R-27).
 *
 * @param number as printed on it, such as {@code 13-ユ-010554}
 * @param validUntil the last day on which it holds, in the programme's zone
 */
public record Licence(
        @Pattern(regexp = "\\d{2}-[ユム]-\\d{6}") String number,
        @NotNull LocalDate validUntil) {

    /**
     * Whether it holds on a day.
     *
     * @param day the day, in the programme's zone
     * @return true up to and including the last day
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }
}
