package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.instruction.InstructionKind;

/**
 * From company to agency: what was received of a person on one hand-over may no longer be used, or is to be erased (B04, R-71). Nothing of the
 * person is in it but the opaque reference. It may arrive before the hand-over, which is then refused, and more than once.
 *
 * @param id the message's id, which is also the instruction's
 * @param company key of the company
 * @param agency key of the agency
 * @param at when the person asked for it
 * @param referral the reference of the hand-over
 * @param kind what is to be done: any that {@linkplain InstructionKind#ends() ends} the use, or FEEDBACK_WITHDRAWN
 */
public record PersonInstruction(
        OpaqueId id, String company, String agency, Instant at, OpaqueId referral, InstructionKind kind)
        implements ExchangeMessage {}
