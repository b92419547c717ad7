package org.careerrelay.model.intake;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an applicant tracking system was read, and when it was heard of last. It holds nothing about a person.
 *
 * @param name what the company calls the source, such as {@code ats}
 * @param readTo the cursor after which to go on; empty: from the beginning, and always of a source that sends by itself
 * @param heardAt when it last answered or sent something that was genuine, or null where it never did
 * @param rowAt when the last row came of it, or null where none did
 * @param failingSince since when it has not answered as it should, or null where its last answer was good
 * @param fault what is wrong with its answers, as a code; empty where nothing is
 * @param silentHours after how many hours without a word it counts as silent
 */
public record IntakeSource(
        String name,
        String readTo,
        @Nullable Instant heardAt,
        @Nullable Instant rowAt,
        @Nullable Instant failingSince,
        String fault,
        int silentHours) {

    /** What a source may be called, as a regular expression. */
    public static final String NAME = "[a-z0-9][a-z0-9._-]{0,99}";

    /** How long a cursor is at most, in characters. */
    public static final int CURSOR_MAX = 2000;

    /**
     * A source that was never asked.
     *
     * @param name its name
     * @param silence after how long without a word it counts as silent; whole hours, at least one
     * @return the source
     */
    public static IntakeSource of(String name, Duration silence) {
        return new IntakeSource(name, "", null, null, null, "", (int) Math.max(1, silence.toHours()));
    }

    /**
     * After a good answer or a genuine message.
     *
     * @param cursor the cursor after which to go on
     * @param rows whether rows came with it
     * @param now the time
     * @return the source
     */
    public IntakeSource heard(String cursor, boolean rows, Instant now) {
        return new IntakeSource(name, cursor, now, rows ? now : rowAt, null, "", silentHours);
    }

    /**
     * After an answer that was none.
     *
     * @param code what was wrong
     * @param now the time
     * @return the source; since when it fails stays
     */
    public IntakeSource failed(String code, Instant now) {
        return new IntakeSource(
                name, readTo, heardAt, rowAt, failingSince == null ? now : failingSince, code, silentHours);
    }

    /**
     * With another time after which it counts as silent.
     *
     * @param silence the time; whole hours, at least one
     * @return the source
     */
    public IntakeSource silentAfter(Duration silence) {
        return new IntakeSource(
                name, readTo, heardAt, rowAt, failingSince, fault, (int) Math.max(1, silence.toHours()));
    }
}
