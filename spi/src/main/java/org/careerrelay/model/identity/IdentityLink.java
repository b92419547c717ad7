package org.careerrelay.model.identity;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of two pseudonyms: one person, two, or to be looked at. People are what joined links connect.
 *
 * @param id its id
 * @param one a pseudonym: of the application that came later
 * @param other another one
 * @param origin how it came
 * @param state how it stands
 * @param reasons what the two have in common and what not
 * @param score evidence that they are one, in hundredths of the logarithm of odds to the base of two
 * @param madeAt when it was made
 * @param decision what a person decided last, or null
 */
public record IdentityLink(
        OpaqueId id,
        OpaqueId one,
        OpaqueId other,
        LinkOrigin origin,
        LinkState state,
        List<MatchReason> reasons,
        int score,
        Instant madeAt,
        @Nullable LinkDecision decision) {

    /** Copies the list. */
    public IdentityLink {
        reasons = List.copyOf(reasons);
    }

    /**
     * The same after a person's decision.
     *
     * @param next how it stands now
     * @param by who decided, why and when
     * @return the decided link
     */
    public IdentityLink decided(LinkState next, LinkDecision by) {
        return new IdentityLink(id, one, other, origin, next, reasons, score, madeAt, by);
    }

    /**
     * Whether a person's decision holds.
     *
     * @return false where nobody has decided, or the decision was taken back
     */
    public boolean isDecided() {
        return decision != null && state != origin.undecided();
    }
}
