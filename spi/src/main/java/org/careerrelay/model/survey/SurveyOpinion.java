package org.careerrelay.model.survey;

import org.jspecify.annotations.Nullable;

/**
 * What an applicant thinks. There is no free text: people write names into it.
 *
 * @param points satisfaction, 1 to 5
 * @param recommends how likely they are to recommend the company, 0 to 10, or null for no answer
 */
public record SurveyOpinion(int points, @Nullable Integer recommends) {

    private static final int MOST_POINTS = 5;
    private static final int MOST = 10;

    /**
     * Checks the scales.
     *
     * @throws IllegalArgumentException when a number is not on its scale
     */
    public SurveyOpinion {
        if (points < 1 || points > MOST_POINTS || recommends != null && (recommends < 0 || recommends > MOST)) {
            throw new IllegalArgumentException("not on the scale");
        }
    }

    /** Without what was answered. */
    @Override
    public String toString() {
        return "SurveyOpinion";
    }
}
