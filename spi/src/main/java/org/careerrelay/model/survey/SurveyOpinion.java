package org.careerrelay.model.survey;

import org.careerrelay.model.pii.Pii;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant thinks.
 *
 * @param points satisfaction, 1 to 5
 * @param recommends how likely they are to recommend the company, 0 to 10, or null for no answer
 * @param comment what they say in their own words, at most {@link #COMMENT} characters (of UTF-16), or null; kept only where the company asks for it. It counts as personal data, whatever is in it
 */
public record SurveyOpinion(
        int points, @Nullable Integer recommends, @Nullable Pii<String> comment) {

    /** How long a comment is at most. */
    public static final int COMMENT = 500;

    private static final int MOST_POINTS = 5;
    private static final int MOST = 10;

    /**
     * Checks the scales.
     *
     * @throws IllegalArgumentException when a number is not on its scale, or the comment is too long
     */
    public SurveyOpinion {
        if (points < 1 || points > MOST_POINTS || recommends != null && (recommends < 0 || recommends > MOST)) {
            throw new IllegalArgumentException("not on the scale");
        }
        if (comment != null && comment.reveal().length() > COMMENT) {
            throw new IllegalArgumentException("too long");
        }
    }

    /**
     * Without words.
     *
     * @param points satisfaction, 1 to 5
     * @param recommends how likely they are to recommend the company, 0 to 10, or null for no answer
     * @throws IllegalArgumentException when a number is not on its scale
     */
    public SurveyOpinion(int points, @Nullable Integer recommends) {
        this(points, recommends, null);
    }

    /** Without what was answered. */
    @Override
    public String toString() {
        return "SurveyOpinion";
    }
}
