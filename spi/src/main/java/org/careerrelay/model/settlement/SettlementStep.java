package org.careerrelay.model.settlement;

import java.time.Instant;

/**
 * A decision about a statement as it was recorded; appended, never changed.
 *
 * @param sequence 1 for the first of the month, then rising by one
 * @param at when it was recorded
 * @param decision the decision
 */
public record SettlementStep(int sequence, Instant at, SettlementDecision decision) {}
