package org.careerrelay.model.provision;

/** How far a provision has come. */
public enum ProvisionState {
    /** The gate was open and the message waits: nothing has left. */
    PREPARED,
    /** The message is on its way: from here on it may have arrived. */
    ON_ITS_WAY,
    /** The recipient has confirmed that it has it. */
    PROVIDED,
    /** Nothing was provided: consent was taken back before, the gate had closed, or the recipient refused the message. */
    NOT_PROVIDED;

    /**
     * Whether the person is told of it as a provision.
     *
     * @return true from the moment at which something may have arrived
     */
    public boolean isProvision() {
        return this == ON_ITS_WAY || this == PROVIDED;
    }
}
