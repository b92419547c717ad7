package org.careerrelay;

import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.Step;
import org.careerrelay.model.introduction.StepResult;

/** The steps of one introduction on the agency's side (A22, A23). Thread-safe. */
public final class AgencyIntroductionDesk extends IntroductionDesk {

    private final Function<PersonProposal, StepResult> proposing;

    AgencyIntroductionDesk(
            Function<BiFunction<Introduction, Instant, Step>, StepResult> side,
            Function<PersonProposal, StepResult> proposing) {
        super(side);
        this.proposing = proposing;
    }

    /**
     * Proposes somebody, with their consent for this company. From an installation of the agency's own the proposal waits sealed and goes through
     * the gate when it is sent (design, section 4). Whom the company itself rejected not long ago is turned down: nothing of them is kept, and
     * the request goes on (Q18).
     *
     * @param proposal whom, and on what consent
     * @return what became of it
     * @throws InvalidInputException when something is wrong with the proposal, with all that is
     */
    public StepResult propose(PersonProposal proposal) {
        return proposing.apply(proposal);
    }

    /**
     * Says that the proposed person does not want to go on, such as by withdrawing the consent: the company deletes what it has of them, and the
     * request goes on.
     *
     * @return what became of it
     */
    public StepResult withdrawn() {
        return take(Step.of(Step.Kind.WITHDRAWN));
    }
}
