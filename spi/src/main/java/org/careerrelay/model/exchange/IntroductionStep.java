package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.Party;

/**
 * Either way: one side moved an introduction.
 *
 * @param id the message's id
 * @param company key of the company
 * @param agency key of the agency
 * @param at when
 * @param introduction the introduction, by the company's id of it
 * @param by who moved it
 * @param state the state it was moved into
 * @param order what was asked for
 */
public record IntroductionStep(
        OpaqueId id,
        String company,
        String agency,
        Instant at,
        OpaqueId introduction,
        Party by,
        IntroductionState state,
        JobOrder order)
        implements ExchangeMessage {}
