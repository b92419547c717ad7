package org.careerrelay.model.leaver;

/** What became of a step of an exit case. */
public sealed interface ExitResult {

    /**
     * Which case.
     *
     * @return the company's key of it
     */
    String exitCase();

    /**
     * It is recorded.
     *
     * @param exitCase the company's key of the case
     * @param state where the case stands now
     */
    record Recorded(String exitCase, ExitState state) implements ExitResult {}

    /**
     * It was recorded before.
     *
     * @param exitCase the company's key of the case
     * @param state where the case stands
     */
    record Repeated(String exitCase, ExitState state) implements ExitResult {}

    /**
     * The case does not stand so that this could happen, or the same was recorded in another way; nothing was done.
     *
     * @param exitCase the company's key of the case
     * @param state where the case stands
     */
    record Conflict(String exitCase, ExitState state) implements ExitResult {}

    /**
     * There is no such case; nothing was done.
     *
     * @param exitCase the company's key of the case
     */
    record Unknown(String exitCase) implements ExitResult {}
}
