package org.careerrelay.model.leaver;

/** Where a step-up stands (C09). The name is what is stored: never rename one. */
public enum StepUpState {
    /** Nobody sees it but the person. */
    PRIVATE,
    /** The person has released it: human resources see it. */
    RELEASED,
    /** The person has taken it back: nobody sees it but the person. */
    WITHDRAWN
}
