package org.careerrelay.model.leaver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exit case as human resources are shown it.
 *
 * @param exitCase the company's key of it
 * @param reference the company's id of the person
 * @param state where it stands
 * @param openedOn from when it is known that they mean to leave
 * @param interview the interview with what was said, or null
 * @param decidedOn the day of the decision, or null
 * @param lastDay the last day on which they work here, or null
 */
public record ExitRecord(
        String exitCase,
        String reference,
        ExitState state,
        LocalDate openedOn,
        @Nullable ExitInterview interview,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate lastDay) {}
