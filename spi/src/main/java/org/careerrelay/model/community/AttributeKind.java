package org.careerrelay.model.community;

/** What members are looked for by (B07, C11). The name is what is stored: never rename one. */
public enum AttributeKind {
    /** What the person would like to hear of; the person says so. */
    INTEREST,
    /** The family of jobs they applied for. */
    JOB_FAMILY,
    /** What they can do. */
    SKILL,
    /** How far they came. */
    STAGE,
    /** The company's code of the reason of the rejection. */
    REASON
}
