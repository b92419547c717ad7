package org.careerrelay.circulation;

import java.util.List;
import org.careerrelay.model.identity.MatchCandidate;
import org.careerrelay.model.identity.RecognitionDecision;

/**
 * What was decided about a newcomer.
 *
 * @param newcomer who
 * @param decision what
 * @param candidates with AUTO the people that they are, with REVIEW those whom somebody has to look at, the likeliest first; one pseudonym of each
 */
record Decided(Newcomer newcomer, RecognitionDecision decision, List<MatchCandidate> candidates) {

    /** Copies the list. */
    Decided {
        candidates = List.copyOf(candidates);
    }
}
