package org.careerrelay.model.outbox;

import java.time.Instant;

/**
 * A row of the outbox that was given up: a dead letter.
 *
 * @param row the row, as it was when it was tried last
 * @param code what was wrong; empty when it was parked by version 1, which did not write it down
 * @param parkedAt when it was given up; of such a row, when it was tried last
 */
public record ParkedRow(OutboxRow row, String code, Instant parkedAt) {}
