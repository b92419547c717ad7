package org.careerrelay.model.introduction;

/** How a dispute about a credit ends. The name is what is stored. */
public enum Resolution {
    /** The credit is used up, or stays so where the early leave was disputed. */
    CONSUME,
    /** The credit goes back to the company. */
    RELEASE
}
