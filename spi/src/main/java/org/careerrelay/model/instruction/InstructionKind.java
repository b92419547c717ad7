package org.careerrelay.model.instruction;

/** What an agency is told to do with what it received of a person. The name is what is stored. */
public enum InstructionKind {
    /** The person took the consent back: nothing that was received on it is used any more. */
    CONSENT_WITHDRAWN,
    /**
     * The person took back that the company hands over fields of its own (ASSISTED), and nothing else: what came with that hand-over is no longer
     * used. The consent to registration stays, and so does what the agency had from the person themselves.
     */
    ASSISTED_WITHDRAWN,
    /** The person asks that the data be no longer used or passed on (APPI 35). */
    STOP_USE,
    /** The person asks that the data be erased (APPI 35). */
    ERASE,
    /** The person corrected something that was handed over (APPI 34). */
    CORRECT,
    /**
     * The person no longer agrees to the company's being told how it goes on: from now on that goes into totals alone. Nothing else changes.
     */
    FEEDBACK_WITHDRAWN,
    /**
     * Nothing to be done yet: the person agreed and types their data at the agency (SELF_ENTRY). So an agency remembers the reference with which
     * they come; {@link org.careerrelay.model.exchange.ReferralAnnounced} brings it.
     */
    ANNOUNCED;

    /**
     * Whether what was received may no longer be used. Then a hand-over that arrives later is refused.
     *
     * @return true for all but a correction, an announcement, and a word on what the company may be told
     */
    public boolean ends() {
        return this != CORRECT && this != ANNOUNCED && this != FEEDBACK_WITHDRAWN;
    }
}
