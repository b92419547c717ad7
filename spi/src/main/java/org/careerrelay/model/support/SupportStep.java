package org.careerrelay.model.support;

import java.time.Instant;

/**
 * How far an agency is with somebody who agreed to the company's being told.
 *
 * @param stage how far
 * @param at when that was
 */
public record SupportStep(SupportStage stage, Instant at) {}
