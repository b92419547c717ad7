package org.careerrelay.settlement;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.settlement.SettlementDecision;
import org.careerrelay.model.settlement.SettlementOutcome;
import org.careerrelay.model.settlement.SettlementState;
import org.careerrelay.model.settlement.SettlementStep;

/** Which decision about a statement may follow which. Pure. */
final class SettlementRules {

    private SettlementRules() {}

    /**
     * What becomes of a decision. A step that has the sequence after the last one is new and has to be stored.
     *
     * @param steps the steps so far, in order
     */
    static SettlementOutcome decide(List<SettlementStep> steps, SettlementDecision decision, Instant now) {
        for (SettlementStep step : steps) {
            if (step.decision().key().equals(decision.key())) {
                return step.decision().equals(decision)
                        ? new SettlementOutcome.Recorded(step, true)
                        : new SettlementOutcome.Conflict(step);
            }
        }
        return mayFollow(steps, decision.state())
                ? new SettlementOutcome.Recorded(new SettlementStep(steps.size() + 1, now, decision), false)
                : new SettlementOutcome.NotNow();
    }

    private static boolean mayFollow(List<SettlementStep> steps, SettlementState state) {
        return steps.isEmpty()
                ? state == SettlementState.ISSUED
                : steps.get(steps.size() - 1).decision().state().next().contains(state);
    }
}
