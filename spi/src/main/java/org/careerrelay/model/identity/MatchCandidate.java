package org.careerrelay.model.identity;

import java.util.List;
import org.careerrelay.model.OpaqueId;

/**
 * Somebody known who may be the one who arrives.
 *
 * @param person the pseudonym
 * @param reasons what they have in common and what not, at most one for each of mail, phone, name and birth date
 * @param score evidence that the two are one, as a logarithm of odds to the base of two: 0 is as likely as not, 10 a thousand to one. From
 *     hashes alone it says what is known to agree, so that it is comparable among candidates and no probability
 */
public record MatchCandidate(OpaqueId person, List<MatchReason> reasons, double score) {

    /** Copies the list. */
    public MatchCandidate {
        reasons = List.copyOf(reasons);
    }
}
