package org.careerrelay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.introduction.Decline;
import org.careerrelay.model.introduction.DeclineReason;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.Step;
import org.careerrelay.model.introduction.StepResult;

/**
 * The steps of one introduction that are the same on either side. What uses the credit up, or gives it back, holds once the other side has
 * confirmed it, or has said nothing until {@link org.careerrelay.model.introduction.IntroductionStatus#dueAt()} (A23, Q2). Thread-safe.
 */
public abstract sealed class IntroductionDesk permits CompanyIntroductionDesk, AgencyIntroductionDesk {

    private final Function<BiFunction<Introduction, Instant, Step>, StepResult> side;

    IntroductionDesk(Function<BiFunction<Introduction, Instant, Step>, StepResult> side) {
        this.side = side;
    }

    /**
     * Reports the joining, on the day of the programme that it is now; or confirms it where the other side has reported it.
     *
     * @return what became of it
     */
    public StepResult joined() {
        return side.apply(
                (introduction, now) -> Step.joined(introduction.terms().day(now)));
    }

    /**
     * Reports the joining; or confirms it where the other side has reported it, whatever day that said.
     *
     * @param on the first day of work; not in the future
     * @return what became of it
     * @throws InvalidInputException when the day is in the future
     */
    public StepResult joined(LocalDate on) {
        return take(Step.joined(on));
    }

    /**
     * Says that the step which the other side reported, and which uses the credit up or gives it back, did happen.
     *
     * @return what became of it
     */
    public StepResult confirmed() {
        return take(Step.of(Step.Kind.CONFIRMED));
    }

    /**
     * Says that it did not happen: the credit stays as it is until both agree how that ends.
     *
     * @return what became of it; not now when the time to dispute is over
     */
    public StepResult disputed() {
        return take(Step.of(Step.Kind.DISPUTED));
    }

    /**
     * Says how the dispute should end. It ends when the other side says the same, and only so (CMP-11).
     *
     * @param outcome how
     * @return what became of it
     */
    public StepResult resolved(Resolution outcome) {
        return take(Step.resolved(outcome));
    }

    /**
     * Ends the introduction without giving a reason.
     *
     * @return what became of it
     */
    public StepResult declined() {
        return take(Step.declined(Decline.of(DeclineReason.OTHER)));
    }

    /**
     * Ends the introduction: a reserved credit goes back, a consumed one stays consumed. Against a joining that the other side has reported it
     * is a dispute.
     *
     * @param why why
     * @return what became of it
     * @throws InvalidInputException when the reason is one of the engine's, or the note too long
     */
    public StepResult declined(Decline why) {
        return take(Step.declined(why));
    }

    /**
     * Says that the person has left. Within the guarantee of the programme the credit is given back once the other side agrees; otherwise it is
     * only recorded (Q19).
     *
     * @param on the last day of work; not in the future
     * @return what became of it; not now when it is before the joining
     * @throws InvalidInputException when the day is in the future
     */
    public StepResult leftEarly(LocalDate on) {
        return take(Step.leftEarly(on));
    }

    StepResult take(Step step) {
        return side.apply((introduction, now) -> step);
    }
}
