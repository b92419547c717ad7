package org.careerrelay.model.retention;

import java.time.Instant;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the retention of one class of data comes to.
 *
 * @param dataClass the class
 * @param keep how long it is kept here
 * @param start from when on
 * @param end what becomes of it then
 * @param before what began before this instant is kept no longer, or null where nothing is deleted by its age
 * @param rows how many rows are due, or were deleted; with {@link Note#REVIEW} how many are to be looked at, a thousand at most
 * @param oldest when the oldest of them was made, or null where none is due
 * @param note why nothing of it is deleted here, or why it is
 */
public record RetentionLine(
        DataClass dataClass,
        Period keep,
        RetentionStart start,
        RetentionEnd end,
        @Nullable Instant before,
        long rows,
        @Nullable Instant oldest,
        Note note) {

    /** Why rows go or stay. */
    public enum Note {
        /** Rows whose time is over are deleted; all others are kept because it is not. */
        BY_AGE,
        /** The engine deletes it as soon as it is no longer needed; there is nothing left to go by age. */
        AT_ONCE,
        /** Nothing of it is stored here. */
        NOT_STORED,
        /** It has no person's data, and stays. */
        NO_PERSON,
        /** Somebody looks whether it is still needed. */
        REVIEW,
        /** The profile has it moved to an archive, which the host does; it is not deleted. */
        ARCHIVE,
        /** The host deletes it. */
        BY_HOST
    }
}
