package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.Step;

/**
 * From agency to company: the agency takes a step. The company's installation decides, and answers with an {@link IntroductionUpdate}.
 *
 * @param id the message's id
 * @param company key of the company
 * @param agency key of the agency
 * @param at when
 * @param introduction the introduction, by the company's id of it
 * @param number 1 for the agency's first step of this introduction, then rising: one that comes after a later one is passed over
 * @param step the step
 */
public record IntroductionStep(
        OpaqueId id, String company, String agency, Instant at, OpaqueId introduction, int number, Step step)
        implements ExchangeMessage {}
