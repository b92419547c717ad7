package org.careerrelay.model.leaver;

/**
 * Why somebody leaves, as a code (C16). Family, health and the like have no code of their own: they are {@link #PERSONAL}. The name is what is stored: never
 * rename one.
 */
public enum ExitReason {
    /** The work itself. */
    JOB_CONTENT,
    /** Abilities or qualifications that were of no use here. */
    SKILLS_UNUSED,
    /** A next step that is not to be had here. */
    CAREER_STEP,
    /** The people they work with. */
    RELATIONSHIPS,
    /** Doubts about the future of the company. */
    COMPANY_FUTURE,
    /** Pay. */
    PAY,
    /** Hours, holidays, place of work and other conditions. */
    WORKING_CONDITIONS,
    /** Reasons of their own; which, is not asked. */
    PERSONAL,
    /** Retirement, or the end of a contract. */
    CONTRACT_ENDED,
    /** The company's own decision. */
    EMPLOYER_DECISION,
    /** None of these. */
    OTHER
}
