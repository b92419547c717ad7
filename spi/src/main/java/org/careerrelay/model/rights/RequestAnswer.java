package org.careerrelay.model.rights;

import java.util.List;
import org.careerrelay.model.erasure.KeptRecord;
import org.careerrelay.model.instruction.Instruction;

/**
 * What a person is answered about a request: how far it has come, which records stay, why and until when.
 *
 * @param request the request, with why it was refused, or closed although an agency had not confirmed it
 * @param kept what stays here as a proof, and until when
 * @param agencies what the agencies were told, and what each made of it: what one keeps is in its result
 */
public record RequestAnswer(RightsRequest request, List<KeptRecord> kept, List<Instruction> agencies) {

    /** Copies the lists. */
    public RequestAnswer {
        kept = List.copyOf(kept);
        agencies = List.copyOf(agencies);
    }
}
