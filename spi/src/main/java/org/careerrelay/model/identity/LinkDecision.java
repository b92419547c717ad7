package org.careerrelay.model.identity;

import java.time.Instant;

/**
 * What a person decided about a link.
 *
 * @param actor who, as an opaque reference
 * @param reason why, in one line that names nobody
 * @param at when
 */
public record LinkDecision(String actor, String reason, Instant at) {}
