package org.careerrelay.model.intake;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of an applicant tracking system came to.
 *
 * @param intake what became of the rows
 * @param pages how many pages were read
 * @param end why it ended
 * @param fault what was wrong, as a code, where it ended by {@link End#FAILED}; otherwise empty
 * @param after how long to wait at least where it ended by {@link End#LATER}, otherwise null
 */
public record PullReport(
        IntakeReport intake,
        int pages,
        End end,
        String fault,
        @Nullable Duration after) {

    /** Why reading ended. */
    public enum End {
        /** Everything that is there now was read. */
        COMPLETE,
        /** The source wants to be left alone for a while. */
        LATER,
        /** There was no usable answer; what was read before it is taken, and the next reading goes on after it. */
        FAILED,
        /** As many rejections were taken as the terms allow for one run; the next run goes on with the rest. */
        CAPPED,
        /** As many pages were read as one run reads; the next run goes on. */
        PAGES,
        /** Somebody else reads the same source at the same time, and goes on with it. */
        ELSEWHERE
    }
}
