package org.careerrelay.introduction;

import java.time.Instant;
import java.util.Optional;
import org.careerrelay.engine.Inputs;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.provision.CrossBorder;

/**
 * Proof that a proposal to one company is complete, rests on a consent for that company, valid at one moment, and may go to the company's country:
 * the gate on the way back, with the roles swapped (design, section 4; ). It is made here and nowhere else, a message about a person cannot be built without it, and it
 * is not kept: each try to send obtains a new one.
 */
final class ValidStatement {

    private final Introduction introduction;
    private final PersonProposal proposal;

    private final CrossBorder crossBorder;

    private ValidStatement(Introduction introduction, PersonProposal proposal, CrossBorder crossBorder) {
        this.introduction = introduction;
        this.proposal = proposal;
        this.crossBorder = crossBorder;
    }

    /**
     * Checks a proposal.
     *
     * @param inputs checks its form
     * @param introduction the introduction at the agency
     * @param proposal whom, and on what consent
     * @param crossing from which country to which
     * @param now the time
     * @return the proof; empty when the consent does not cover it
     */
    static Optional<ValidStatement> of(
            Inputs inputs, Introduction introduction, PersonProposal proposal, Crossing crossing, Instant now) {
        return ProposalRules.violations(inputs, proposal, introduction.partner(), crossing, now)
                        .isEmpty()
                ? Optional.of(new ValidStatement(
                        introduction,
                        proposal,
                        crossing.basis(proposal.consent().crossBorder())))
                : Optional.empty();
    }

    Introduction introduction() {
        return introduction;
    }

    PersonProposal proposal() {
        return proposal;
    }

    /** Why it may be handled where the company handles it. */
    CrossBorder crossBorder() {
        return crossBorder;
    }
}
