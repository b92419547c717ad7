package org.careerrelay.model.community;

import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.pii.Pii;

/**
 * Somebody agrees on the community's page that the company keeps their contact and writes about openings.
 *
 * @param locale the language shown
 * @param noticeSha256 hash of what was shown
 * @param agreed whether the box was ticked
 * @param adult whether the "18 or over" declaration was ticked
 * @param interests what they would like to hear of; ten words at most
 * @param typedAddress the address that received the rejection mail, typed as proof
 */
public record CommunityForm(
        Locale locale,
        byte[] noticeSha256,
        boolean agreed,
        boolean adult,
        Set<Pii<String>> interests,
        Pii<String> typedAddress) {

    /** How many words there may be. */
    public static final int INTERESTS = 10;

    /** Copies the set. */
    public CommunityForm {
        interests = Set.copyOf(interests);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Nothing that somebody typed. */
    @Override
    public String toString() {
        return "CommunityForm[" + locale + "]";
    }
}
