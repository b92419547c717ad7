package org.careerrelay.model.programme;

/** When a company sees its counts move (design, section 8: a figure that moves at once would show who has just registered). */
public enum Publication {
    /** Once a day, at midnight in the programme's zone. */
    DAILY,
    /** At once. */
    IMMEDIATE
}
