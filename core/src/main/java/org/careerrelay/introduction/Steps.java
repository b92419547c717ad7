package org.careerrelay.introduction;

import java.time.Instant;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.StepResult;

/** The rules of an introduction's steps: pure, the same on both sides. */
final class Steps {

    private Steps() {}

    /**
     * Where a step leads. Repeating a step changes nothing; a joining needs the word of both sides.
     *
     * @param introduction where it stands, locked
     * @param by who takes the step
     * @param wanted the state wanted
     * @param now the time
     * @return moved (perhaps not at all), or not now
     */
    static StepResult next(Introduction introduction, Party by, IntroductionState wanted, Instant now) {
        IntroductionState state = introduction.state();
        if (wanted == IntroductionState.JOINED || wanted == IntroductionState.JOINING_REPORTED) {
            return joining(introduction, by, now);
        }
        if (state == wanted) {
            return new StepResult.Moved(introduction);
        }
        return state.next().contains(wanted)
                ? new StepResult.Moved(introduction.in(wanted, now))
                : new StepResult.NotNow(introduction);
    }

    private static StepResult joining(Introduction introduction, Party by, Instant now) {
        return switch (introduction.state()) {
            case ACCEPTED -> new StepResult.Moved(introduction.joiningReported(by, now));
            case JOINING_REPORTED ->
                new StepResult.Moved(
                        introduction.joiningReportedBy() == by
                                ? introduction
                                : introduction.in(IntroductionState.JOINED, now));
            case JOINED -> new StepResult.Moved(introduction);
            case REQUESTED, PROPOSED, INTERVIEWING, DECLINED -> new StepResult.NotNow(introduction);
        };
    }
}
