package org.careerrelay.model.erasure;

/** How far an erasure has come. The name is what is stored: never rename one. */
public enum ErasureState {
    /** At least one store still holds something; it is tried again until none does. */
    PARTIAL,
    /** Every store has erased. */
    DONE
}
