package org.careerrelay.model.introduction;

/** What became of a step of an introduction. */
public sealed interface StepResult {

    /**
     * It was done, or had been done before.
     *
     * @param introduction the introduction after it
     */
    record Moved(Introduction introduction) implements StepResult {}

    /**
     * It cannot follow the state the introduction is in; nothing was done.
     *
     * @param introduction the introduction as it is
     */
    record NotNow(Introduction introduction) implements StepResult {}

    /**
     * The person cannot be proposed; the request goes on, and nothing was kept of them (Q18).
     *
     * @param introduction the introduction, with the reason that both sides see
     */
    record TurnedDown(Introduction introduction) implements StepResult {}

    /** There is no such introduction between these two. */
    record Unknown() implements StepResult {}
}
