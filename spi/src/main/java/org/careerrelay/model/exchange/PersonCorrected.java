package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.provision.Provenance;

/**
 * From company to agency: the person corrected something that was handed over (R-71; APPI 34). It is a provision of its own, on the same consent.
 * It goes after the hand-over has arrived, and may arrive more than once and out of order: of two the one with the later id holds.
 *
 * @param id the message's id, which is also the instruction's
 * @param company key of the company
 * @param agency key of the agency
 * @param at when the correction was made
 * @param referral the reference of the hand-over
 * @param consent the consent it rests on
 * @param items the corrected fields and nothing else
 * @param provenance who hands it over and how they came to have it
 */
public record PersonCorrected(
        OpaqueId id,
        String company,
        String agency,
        Instant at,
        OpaqueId referral,
        OpaqueId consent,
        CorrectedItems items,
        Provenance provenance)
        implements ExchangeMessage {}
