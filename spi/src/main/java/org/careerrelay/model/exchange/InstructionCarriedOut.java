package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.instruction.InstructionResult;

/**
 * From agency to company: an instruction is carried out.
 *
 * @param id the message's id
 * @param company key of the company
 * @param agency key of the agency
 * @param referral the reference of the hand-over
 * @param instruction the instruction, by the company's id of it
 * @param result what was done, and what is kept, why and until when
 */
public record InstructionCarriedOut(
        OpaqueId id, String company, String agency, OpaqueId referral, OpaqueId instruction, InstructionResult result)
        implements ExchangeMessage {

    @Override
    public Instant at() {
        return result.at();
    }
}
