package org.careerrelay.model.pickup;

import java.time.Instant;

/** What became of the wish for a code. */
public sealed interface CodeOutcome {

    /**
     * It is on its way to the registered address.
     *
     * @param until when it ends
     */
    record OnItsWay(Instant until) implements CodeOutcome {}

    /** One was sent a moment ago: it still holds, and no other is sent within a minute. */
    record TooSoon() implements CodeOutcome {}

    /**
     * Too many codes were sent or mistyped: none is sent or taken for a while.
     *
     * @param until until when
     */
    record Locked(Instant until) implements CodeOutcome {}

    /** The link opens nothing, whatever the reason. */
    record InvalidLink() implements CodeOutcome {}
}
