package org.careerrelay.model.community;

import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.circulation.CareerRole;
import org.careerrelay.model.pii.RawToken;
import org.jspecify.annotations.Nullable;

/**
 * A page of those who may be written to at this moment. It is not to be kept: ask again before each letter goes.
 *
 * @param members who they are, in no order that means anything
 * @param next where the next page begins, or null after the last one; a page may be short, or empty, before that
 */
public record Audience(List<Member> members, @Nullable OpaqueId next) {

    /** Copies the list. */
    public Audience {
        members = List.copyOf(members);
    }

    /**
     * Somebody who may be written to.
     *
     * @param reference the company's id of the person
     * @param role what they are to the company
     * @param words by what they are found
     * @param leave for the link by which they leave, which every letter to them needs: it stands behind the address of the candidate pages
     */
    public record Member(String reference, CareerRole role, Set<MemberAttribute> words, RawToken leave) {

        /** Copies the set. */
        public Member {
            words = Set.copyOf(words);
        }
    }
}
