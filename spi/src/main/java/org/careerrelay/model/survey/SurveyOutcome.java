package org.careerrelay.model.survey;

/** What became of an answer. */
public enum SurveyOutcome {
    /** It is counted. */
    COUNTED,
    /** There was an answer by this link before, which stays. */
    ANSWERED_BEFORE,
    /** The time for answers is over. */
    OVER,
    /** The link is no such one. */
    UNKNOWN
}
