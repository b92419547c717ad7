package org.careerrelay.model.circulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which somebody is one thing to a company. Stages follow each other without gaps (C12).
 *
 * @param role what they are
 * @param from the first day, or null where it began before anything that is recorded
 * @param until the first day after it, or null where nothing has ended it
 */
public record CareerStage(
        CareerRole role, @Nullable LocalDate from, @Nullable LocalDate until) {}
