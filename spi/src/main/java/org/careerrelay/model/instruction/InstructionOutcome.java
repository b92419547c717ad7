package org.careerrelay.model.instruction;

/** What a receiver made of an instruction. The name is what is stored. */
public enum InstructionOutcome {
    /** It is carried out: nothing is left to do. */
    DONE,
    /** It is carried out, but for a record that the law makes the receiver keep; it is locked and not used. */
    KEPT,
    /** The company did not tell the receiver: it has nothing of the person, or no consent covers that it is told. Never said by a receiver. */
    NOT_TOLD
}
