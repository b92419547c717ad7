package org.careerrelay.model.settlement;

/** What became of a decision about a statement. */
public sealed interface SettlementOutcome {

    /**
     * It is recorded.
     *
     * @param step the step
     * @param repeated true when the very same decision had been recorded before; nothing was done again
     */
    record Recorded(SettlementStep step, boolean repeated) implements SettlementOutcome {}

    /** It cannot follow the state the statement is in, or there is no issued statement yet; nothing was done. */
    record NotNow() implements SettlementOutcome {}

    /**
     * The key was used for another decision before; nothing was done.
     *
     * @param earlier the decision that was recorded with it
     */
    record Conflict(SettlementStep earlier) implements SettlementOutcome {}
}
