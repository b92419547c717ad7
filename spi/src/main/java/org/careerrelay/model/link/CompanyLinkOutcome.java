package org.careerrelay.model.link;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.Violation;
import org.careerrelay.model.pii.RawToken;

/**
 * What became of a form on the page of a company's link. Nothing of it tells whether the company or this installation knows the address, nor
 * whether somebody else was here with it: a visitor is told of tries of their own alone.
 */
public sealed interface CompanyLinkOutcome {

    /**
     * A code is on its way, unless the address is one that is not written to; the answer is the same.
     *
     * @param until until when the code can be used
     * @param triesLeft how many codes this visitor can still ask for, or type wrongly, with this address today
     */
    record OnItsWay(Instant until, int triesLeft) implements CompanyLinkOutcome {}

    /**
     * The address is proved, and there is a personal link now: the same again where there was one.
     *
     * @param token the personal link's token
     * @param code a code of that link, which proves the same address once more when the consent is given
     */
    record Entered(RawToken token, String code) implements CompanyLinkOutcome {

        /** Neither the token nor the code. */
        @Override
        public String toString() {
            return "Entered";
        }
    }

    /**
     * That is not the code.
     *
     * @param triesLeft how many codes this visitor can still ask for, or type wrongly, with this address today
     */
    record WrongCode(int triesLeft) implements CompanyLinkOutcome {}

    /**
     * With this address nothing more is taken of this visitor today.
     *
     * @param until until when
     */
    record Locked(Instant until) implements CompanyLinkOutcome {}

    /**
     * Something is missing or wrong.
     *
     * @param violations all of it
     */
    record Incomplete(List<Violation> violations) implements CompanyLinkOutcome {}

    /** The programme takes nobody now. */
    record Closed() implements CompanyLinkOutcome {}

    /** The link opens nothing. */
    record InvalidLink() implements CompanyLinkOutcome {}
}
