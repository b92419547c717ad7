package org.careerrelay.recognition;

import java.util.List;
import org.careerrelay.model.identity.MatchReason;

/**
 * What two applications say together.
 *
 * @param verdict whether they are of one person
 * @param reasons what they have in common and what not, at most one for each of name, mail, phone and birth date
 * @param score evidence that they are, as a logarithm of odds to the base of two
 */
public record PairMatch(Verdict verdict, List<MatchReason> reasons, double score) {

    /** Copies the list. */
    public PairMatch {
        reasons = List.copyOf(reasons);
    }

    /** Whether two applications are of one person. */
    public enum Verdict {
        /** They are, by R-83. */
        AUTO,
        /** Somebody has to look. */
        REVIEW,
        /** Nothing speaks for it. */
        NONE
    }
}
