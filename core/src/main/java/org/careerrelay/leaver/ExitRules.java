package org.careerrelay.leaver;

import java.time.Instant;
import java.util.Objects;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.ExitState;
import org.careerrelay.model.leaver.ExitStep;

/** What a step makes of an exit case (C16, C17). Pure. */
final class ExitRules {

    private ExitRules() {}

    /**
     * What a step makes of a case that exists.
     *
     * @param before the case
     * @param step the step
     * @param actor who records it, as an opaque reference
     * @param now the time
     * @return what becomes of it
     */
    static Decision decide(ExitCase before, ExitStep step, String actor, Instant now) {
        if (step instanceof ExitStep.Opened opened) {
            return before.reference().equals(opened.reference())
                            && before.openedOn().equals(opened.on())
                    ? new Repeated()
                    : new Refused();
        }
        if (step instanceof ExitStep.Interviewed interviewed) {
            return before.state().isOpen() || before.state() == ExitState.EXIT_CONFIRMED
                    ? new Changed(before.after(interviewed.interview(), actor, now))
                    : new Refused();
        }
        ExitCase after = decided(before, step, actor, now);
        if (before.state().isOpen()) {
            return new Changed(after);
        }
        return isSame(before, after) ? new Repeated() : new Refused();
    }

    private static ExitCase decided(ExitCase before, ExitStep step, String actor, Instant now) {
        if (step instanceof ExitStep.Confirmed confirmed) {
            return before.decided(ExitState.EXIT_CONFIRMED, confirmed.on(), confirmed.lastDay(), actor, now);
        }
        if (step instanceof ExitStep.Retained retained) {
            return before.decided(ExitState.RETAINED, retained.on(), null, actor, now);
        }
        if (step instanceof ExitStep.Cancelled cancelled) {
            return before.decided(ExitState.CANCELLED, cancelled.on(), null, actor, now);
        }
        throw new IllegalStateException("a step without a rule");
    }

    private static boolean isSame(ExitCase before, ExitCase after) {
        return before.state() == after.state()
                && Objects.equals(before.decidedOn(), after.decidedOn())
                && Objects.equals(before.lastDay(), after.lastDay());
    }

    /** What becomes of a case. */
    sealed interface Decision {}

    /**
     * It is another now.
     *
     * @param after the case
     */
    record Changed(ExitCase after) implements Decision {}

    /** The step was taken before. */
    record Repeated() implements Decision {}

    /** The case does not stand so, or was decided in another way. */
    record Refused() implements Decision {}
}
