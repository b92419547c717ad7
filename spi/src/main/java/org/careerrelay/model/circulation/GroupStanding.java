package org.careerrelay.model.circulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a company is told of an applicant by the others of its group (C02): not by which of them, and nothing else. */
public sealed interface GroupStanding {

    /**
     * The application that was asked about.
     *
     * @return the company's id of it
     */
    String application();

    /**
     * Known nowhere else in the group, or not with a consent to tell it.
     *
     * @param application the application
     */
    record NotKnown(String application) implements GroupStanding {}

    /**
     * Known in the group.
     *
     * @param application the application
     * @param since the day of the first decision of which it may be told
     * @param applyAgainFrom from when another company of the group asks them to apply again; null where none does, or the day is over
     */
    record Known(
            String application, LocalDate since, @Nullable LocalDate applyAgainFrom) implements GroupStanding {}
}
