package org.careerrelay.model.pickup;

import java.time.Instant;
import org.careerrelay.model.pii.RawToken;

/** What became of a typed code. */
public sealed interface PickupOutcome {

    /**
     * It is right. What waits has left the company with this: the gate was asked and the records are written.
     *
     * @param session shows it again and takes the agency's words for half an hour, as the code did once
     * @param pickedUp what is shown
     */
    record Opened(RawToken session, PickedUp pickedUp) implements PickupOutcome {}

    /**
     * It is not the code that was sent last, or that one is used or has ended.
     *
     * @param triesLeft how many wrong ones are left
     */
    record WrongCode(int triesLeft) implements PickupOutcome {}

    /**
     * No code is taken for a while.
     *
     * @param until until when
     */
    record Locked(Instant until) implements PickupOutcome {}

    /** The link opens nothing, whatever the reason. */
    record InvalidLink() implements PickupOutcome {}
}
