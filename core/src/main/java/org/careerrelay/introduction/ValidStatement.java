package org.careerrelay.introduction;

import java.time.Instant;
import java.util.Optional;
import org.careerrelay.engine.Inputs;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.PersonProposal;

/**
 * Proof that a proposal to one company is complete and rests on a consent for that company, valid at one moment: the gate on the way back, with
 * the roles swapped (design, section 4; R-01). It is made here and nowhere else, a message about a person cannot be built without it, and it
 * is not kept: each try to send obtains a new one.
 */
final class ValidStatement {

    private final Introduction introduction;
    private final PersonProposal proposal;

    private ValidStatement(Introduction introduction, PersonProposal proposal) {
        this.introduction = introduction;
        this.proposal = proposal;
    }

    /**
     * Checks a proposal.
     *
     * @param inputs checks its form
     * @param introduction the introduction at the agency
     * @param proposal whom, and on what consent
     * @param now the time
     * @return the proof; empty when the consent does not cover it
     */
    static Optional<ValidStatement> of(Inputs inputs, Introduction introduction, PersonProposal proposal, Instant now) {
        return ProposalRules.violations(inputs, proposal, introduction.partner(), now)
                        .isEmpty()
                ? Optional.of(new ValidStatement(introduction, proposal))
                : Optional.empty();
    }

    Introduction introduction() {
        return introduction;
    }

    PersonProposal proposal() {
        return proposal;
    }
}
