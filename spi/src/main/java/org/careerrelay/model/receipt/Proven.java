package org.careerrelay.model.receipt;

import java.time.Instant;

/**
 * What becomes of somebody's asking through their link for what is held about them: nobody but the addressee is shown anything.
 *
 * @param <T> what is shown
 */
public sealed interface Proven<T> {

    /**
     * It is the addressee.
     *
     * @param <T> what is shown
     * @param value what they asked for
     */
    record Shown<T>(T value) implements Proven<T> {}

    /**
     * It is the addressee, and nothing of the kind is held.
     *
     * @param <T> what would be shown
     */
    record Nothing<T>() implements Proven<T> {}

    /**
     * The typed address is not the one that received the mail.
     *
     * @param <T> what would be shown
     * @param triesLeft how many tries are left before the link is locked
     */
    record WrongAddress<T>(int triesLeft) implements Proven<T> {}

    /**
     * Too many wrong addresses were typed.
     *
     * @param <T> what would be shown
     * @param until when it can be tried again
     */
    record Locked<T>(Instant until) implements Proven<T> {}

    /**
     * There never was such a link.
     *
     * @param <T> what would be shown
     */
    record InvalidLink<T>() implements Proven<T> {}
}
