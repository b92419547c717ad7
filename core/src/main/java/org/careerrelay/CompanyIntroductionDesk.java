package org.careerrelay;

import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.Step;
import org.careerrelay.model.introduction.StepResult;

/** The steps of one introduction on the company's side (A22, A23). Thread-safe. */
public final class CompanyIntroductionDesk extends IntroductionDesk {

    CompanyIntroductionDesk(Function<BiFunction<Introduction, Instant, Step>, StepResult> side) {
        super(side);
    }

    /**
     * Says that talks with the proposed person have begun.
     *
     * @return what became of it
     */
    public StepResult interviewing() {
        return take(Step.of(Step.Kind.INTERVIEWING));
    }

    /**
     * Says that the employment is agreed.
     *
     * @return what became of it
     */
    public StepResult accepted() {
        return take(Step.of(Step.Kind.ACCEPTED));
    }
}
