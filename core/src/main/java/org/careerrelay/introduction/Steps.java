package org.careerrelay.introduction;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
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
        if (!takenBy(wanted).contains(by)) {
            return new StepResult.NotNow(introduction);
        }
        IntroductionState state = introduction.state();
        if (wanted == IntroductionState.JOINED || wanted == IntroductionState.JOINING_REPORTED) {
            return joining(introduction, by, now);
        }
        if (state == wanted) {
            return new StepResult.Moved(introduction);
        }
        if (state == IntroductionState.JOINING_REPORTED && introduction.joiningReportedBy() == by) {
            // Who reported the joining waits for the other side's word: so the two can never end it differently at
            // once.
            return new StepResult.NotNow(introduction);
        }
        return state.next().contains(wanted)
                ? new StepResult.Moved(introduction.in(wanted, now))
                : new StepResult.NotNow(introduction);
    }

    /**
     * The same for a step that came over the wire, where a report of a joining may overtake the acceptance that the company took before it.
     *
     * @param introduction where it stands, locked
     * @param by who took the step
     * @param wanted the state it led to there
     * @param now the time
     * @return moved (perhaps not at all), or not now
     */
    static StepResult received(Introduction introduction, Party by, IntroductionState wanted, Instant now) {
        boolean overtook = wanted == IntroductionState.JOINING_REPORTED
                && by == Party.COMPANY
                && introduction.state().next().contains(IntroductionState.ACCEPTED);
        return next(overtook ? introduction.in(IntroductionState.ACCEPTED, now) : introduction, by, wanted, now);
    }

    /** Whose steps they are: the company asks, talks and agrees, the agency proposes; both may end it and both report the joining. */
    private static Set<Party> takenBy(IntroductionState wanted) {
        return switch (wanted) {
            case REQUESTED, INTERVIEWING, ACCEPTED -> EnumSet.of(Party.COMPANY);
            case PROPOSED -> EnumSet.of(Party.AGENCY);
            case JOINING_REPORTED, JOINED, DECLINED -> EnumSet.allOf(Party.class);
        };
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
