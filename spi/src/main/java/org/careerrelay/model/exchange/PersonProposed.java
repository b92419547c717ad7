package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.PersonProposal;

/**
 * From agency to company: the agency proposes somebody. It is a step like the others, and the only one with a person's data.
 *
 * @param id the message's id
 * @param company key of the company
 * @param agency key of the agency
 * @param at when
 * @param introduction the introduction, by the company's id of it
 * @param number the number of the step, as in {@link IntroductionStep}
 * @param proposal whom, and the consent it rests on
 */
public record PersonProposed(
        OpaqueId id,
        String company,
        String agency,
        Instant at,
        OpaqueId introduction,
        int number,
        PersonProposal proposal)
        implements ExchangeMessage {}
