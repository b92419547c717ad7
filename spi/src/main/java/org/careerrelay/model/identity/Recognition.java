package org.careerrelay.model.identity;

import java.util.List;

/** Whether somebody who arrives is known (C03, R-83). */
public sealed interface Recognition {

    /** Nobody known is like them. */
    record New() implements Recognition {}

    /**
     * They are somebody known.
     *
     * @param match who, and why
     * @param same others who are the same person by the same rule: this arrival is what joins them
     */
    record Auto(MatchCandidate match, List<MatchCandidate> same) implements Recognition {

        /** Copies the list. */
        public Auto {
            same = List.copyOf(same);
        }
    }

    /**
     * Somebody has to look; until then they count as somebody new.
     *
     * @param candidates at least one, the likeliest first
     */
    record Review(List<MatchCandidate> candidates) implements Recognition {

        /** Copies the list. */
        public Review {
            candidates = List.copyOf(candidates);
        }
    }
}
