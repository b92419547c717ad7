package org.careerrelay.model.identity;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.OpaqueId;

/**
 * Two applications that may be of one person, for somebody to look at. Who it is, the company's own system says.
 *
 * @param id by which it is decided
 * @param application the one that came later
 * @param other the earlier one; empty where nothing but its keyed hash is held of it
 * @param reasons what the two have in common and what not
 * @param score evidence that they are of one person, as a logarithm of odds to the base of two
 * @param since when the later one came
 */
public record IdentityReview(
        OpaqueId id, String application, String other, List<MatchReason> reasons, double score, Instant since) {

    /** Copies the list. */
    public IdentityReview {
        reasons = List.copyOf(reasons);
    }
}
