package org.careerrelay.model.leaver;

/** What became of a note of a reconnection. */
public sealed interface ReconnectionResult {

    /**
     * Which note.
     *
     * @return the company's key of it
     */
    String key();

    /**
     * It is noted.
     *
     * @param key the company's key of the note
     */
    record Recorded(String key) implements ReconnectionResult {}

    /**
     * It was noted before.
     *
     * @param key the company's key of the note
     */
    record Repeated(String key) implements ReconnectionResult {}

    /**
     * Another was noted under the same key; nothing was done.
     *
     * @param key the company's key of the note
     */
    record Conflict(String key) implements ReconnectionResult {}

    /**
     * It is not known that the person had left by that day; nothing was done.
     *
     * @param key the company's key of the note
     */
    record NotALeaver(String key) implements ReconnectionResult {}
}
