package org.careerrelay.model.identity;

import java.util.List;

/**
 * What was decided about an application, told by the company's own ids of applications.
 *
 * @param application the application
 * @param decision what was decided when it came; the same again whenever it is asked for
 * @param likenesses with AUTO the application whose person it is, with REVIEW those that somebody has to look at, the likeliest first
 */
public record RecognisedApplication(String application, RecognitionDecision decision, List<Likeness> likenesses) {

    /** Copies the list. */
    public RecognisedApplication {
        likenesses = List.copyOf(likenesses);
    }

    /**
     * Another application that is like it.
     *
     * @param application the other application; empty where nothing but its keyed hash is held of it
     * @param reasons what the two have in common and what not
     * @param score evidence that they are of one person, as a logarithm of odds to the base of two
     */
    public record Likeness(String application, List<MatchReason> reasons, double score) {

        /** Copies the list. */
        public Likeness {
            reasons = List.copyOf(reasons);
        }
    }
}
