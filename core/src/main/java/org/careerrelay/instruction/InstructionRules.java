package org.careerrelay.instruction;

import java.time.Instant;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.retention.Deadline;
import org.careerrelay.model.retention.JurisdictionProfile;

/** By when an agency's word on an instruction is awaited. Pure. */
public final class InstructionRules {

    private InstructionRules() {}

    /**
     * Whether an agency is late with its word: the person may expect it as soon as if the company had been asked for the same.
     *
     * @param instruction an instruction without a result
     * @param profile the company's profile of the jurisdiction
     * @param now the time
     * @return false while there is time
     */
    public static boolean isOverdue(Instruction instruction, JurisdictionProfile profile, Instant now) {
        Deadline deadline = switch (instruction.kind()) {
            case CONSENT_WITHDRAWN, ASSISTED_WITHDRAWN, FEEDBACK_WITHDRAWN, STOP_USE, ANNOUNCED -> Deadline.STOP;
            case ERASE -> Deadline.ERASURE;
            case CORRECT -> Deadline.CORRECTION;
        };
        return !now.isBefore(profile.due(deadline, instruction.at()));
    }
}
