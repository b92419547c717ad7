package org.careerrelay.model.referral;

/** What became of what a person typed at the agency (SELF_ENTRY). */
public sealed interface RegistrationOutcome {

    /**
     * It lies sealed in the agency's inbox and waits for the answer, like any referral.
     *
     * @param repeated true when the same reference was registered before; what was typed then stays, and this was not stored
     */
    record Registered(boolean repeated) implements RegistrationOutcome {}

    /** No company has announced that reference, or not yet: nothing was stored. It can be tried again. */
    record NotAnnounced() implements RegistrationOutcome {}

    /** The person took the consent back, or asked for a stop or an erasure: nothing was stored. */
    record Over() implements RegistrationOutcome {}
}
