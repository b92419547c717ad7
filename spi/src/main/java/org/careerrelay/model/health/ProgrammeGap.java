package org.careerrelay.model.health;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a programme lacks or is about to lack.
 *
 * @param company key of the company
 * @param agency key of the agency
 * @param kind what
 * @param day of a licence the last day it holds, of a notice basis that begins later the first one, in the programme's zone; null otherwise
 */
public record ProgrammeGap(
        String company, String agency, Kind kind, @Nullable LocalDate day) {

    /** What can be lacking. */
    public enum Kind {
        /** No licence was recorded: no links, no hand-overs. */
        LICENCE_MISSING,
        /** The licence has ended: no links, no hand-overs. */
        LICENCE_ENDED,
        /** The licence holds today and not in 30 days. */
        LICENCE_ENDS_SOON,
        /** No legal review was recorded: a trial, nothing can be redeemed. */
        REVIEW_MISSING,
        /** No basis of the notice holds today: mails go without the relay block. */
        NOTICE_BASIS_MISSING,
        /** The company is a member of a pool whose holder does not name it: its people stay where they count (Q17). */
        POOL_NOT_NAMED,
        /** The programme of the pool's holder has ended: the member's people stay where they count (Q17). */
        POOL_CLOSED,
        /** The pool's holder has another rule for a credit today: the member's people stay where they count (Q17). */
        POOL_RULE_DIFFERS,
        /** The pool's holder publishes its counts in another way: the member's people stay where they count (Q17). */
        POOL_PUBLICATION_DIFFERS
    }
}
