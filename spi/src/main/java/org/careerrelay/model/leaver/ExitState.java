package org.careerrelay.model.leaver;

/** Where an exit case stands (C17). The name is what is stored: never rename one. */
public enum ExitState {
    /** Somebody means to leave. */
    OPEN,
    /** It was talked over with them. */
    INTERVIEWED,
    /** They stay after all: nothing is done for a leaver, and nobody is referred. */
    RETAINED,
    /** They leave. */
    EXIT_CONFIRMED,
    /** The case was opened by mistake. */
    CANCELLED;

    /**
     * Whether it is to be decided still.
     *
     * @return true for {@link #OPEN} and {@link #INTERVIEWED}
     */
    public boolean isOpen() {
        return this == OPEN || this == INTERVIEWED;
    }
}
