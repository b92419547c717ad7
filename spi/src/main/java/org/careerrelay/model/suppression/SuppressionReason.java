package org.careerrelay.model.suppression;

/** Why somebody is suppressed. The name is what is stored: never rename one. */
public enum SuppressionReason {
    /** The person does not want to be written to. */
    OBJECTED,
    /** The person was erased, and does not want to be written to again. */
    ERASED
}
