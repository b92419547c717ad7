package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.support.SupportTotals;

/**
 * From agency to company: how many people the agency supported in a month, of those of whom the company is told nothing else. The first of a month stays.
 *
 * @param id the message's id
 * @param company key of the company
 * @param agency key of the agency
 * @param at when the totals were made
 * @param totals the totals, without small groups
 */
public record SupportTotalled(OpaqueId id, String company, String agency, Instant at, SupportTotals totals)
        implements ExchangeMessage {}
