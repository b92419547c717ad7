package org.careerrelay.spi.qualification;

import org.careerrelay.model.qualification.QualificationFacts;

/**
 * A condition of the host's own before a person counts (A28, A36). It comes after the built-in ones and cannot replace any: conditions are only
 * ever added. It must not tell people apart by who they are; it sees nothing of them.
 *
 * <p>It is called inside a transaction while the programme's ledger is locked: it must be quick, without input or output, and thread-safe. What
 * it throws fails the command.
 */
public interface EligibilityCheck {

    /**
     * The name of the condition, as it is shown beside {@link org.careerrelay.model.credit.EligibilityCode#CUSTOM}.
     *
     * @return as {@link org.careerrelay.model.qualification.Finding#REASON} says
     */
    String reason();

    /**
     * Whether the condition holds.
     *
     * @param facts the facts
     * @return false where the referral must not count
     */
    boolean passes(QualificationFacts facts);
}
