package org.careerrelay.model.circulation;

/** What became of a note. */
public sealed interface LifecycleResult {

    /**
     * Which note.
     *
     * @return the company's key of it
     */
    String key();

    /**
     * It is recorded.
     *
     * @param key the company's key of the note
     * @param known false where nobody was known by the note's ids: from now on somebody is
     */
    record Recorded(String key, boolean known) implements LifecycleResult {}

    /**
     * It was recorded before.
     *
     * @param key the company's key of the note
     */
    record Repeated(String key) implements LifecycleResult {}

    /**
     * Another note was recorded under the same key; nothing was done.
     *
     * @param key the company's key of the note
     */
    record Conflict(String key) implements LifecycleResult {}

    /**
     * The two ids of the note are known of two people; nothing was done. Whether they are one is said at {@code recognition(...)}.
     *
     * @param key the company's key of the note
     */
    record OfTwoPeople(String key) implements LifecycleResult {}

    /**
     * It is about what came of a referral, and the person has not agreed to the company's being told of that; nothing was done.
     *
     * @param key the company's key of the note
     */
    record WithoutConsent(String key) implements LifecycleResult {}
}
