package org.careerrelay.model.credit;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;

/**
 * What a command to a ledger was: whoever explains an OPENING or an ADJUST of people reads it here.
 *
 * @param command the command, as {@link Cause.OfCommand} names it
 * @param at when it was carried out
 * @param evidence reference of what it rests on; of people who went over to a pool, which company they came from or went to
 * @param actor who said so, as an opaque reference; empty where the engine did it by itself
 */
public record LedgerEvidence(OpaqueId command, Instant at, String evidence, String actor) {}
