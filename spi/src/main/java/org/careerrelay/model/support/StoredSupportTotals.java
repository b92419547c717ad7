package org.careerrelay.model.support;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;

/**
 * Totals as they lie in storage: those an agency told, or those a company received. One of a partner and month never changes.
 *
 * @param id its id, which is the id of the message too
 * @param partner key of the other side
 * @param totals the totals
 * @param at when the agency made them
 */
public record StoredSupportTotals(OpaqueId id, String partner, SupportTotals totals, Instant at) {}
