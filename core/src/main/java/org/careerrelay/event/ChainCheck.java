package org.careerrelay.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.event.ChainVerdict.Broken;
import org.careerrelay.model.event.ChainVerdict.Fault;
import org.careerrelay.model.event.ChainVerdict.Sound;
import org.careerrelay.model.event.NumberedEvent;
import org.jspecify.annotations.Nullable;

/** Follows a chain from its first event and stops at the first fault (B18). Pure; not thread-safe. */
public final class ChainCheck {

    private final ChainHead noted;
    private final boolean beginsOtherwise;
    private ChainHead head;

    /**
     * Checks a chain from its beginning.
     *
     * @param noted a head that was noted outside of storage, to be checked against as well; the empty one notes nothing
     */
    public ChainCheck(ChainHead noted) {
        this(ChainHead.empty(), noted);
    }

    /**
     * Checks a chain from an event on that is taken for sound.
     *
     * @param from that event
     * @param noted a head that was noted outside of storage, to be checked against as well; one before that event is not looked at
     */
    public ChainCheck(ChainHead from, ChainHead noted) {
        this.head = from;
        this.noted = noted;
        this.beginsOtherwise = from.number() > 0 && from.number() == noted.number() && !from.equals(noted);
    }

    /**
     * How far the chain is sound.
     *
     * @return the number of the last sound event
     */
    public long number() {
        return head.number();
    }

    /**
     * How far the chain is sound.
     *
     * @return the last sound event, with its hash
     */
    public ChainHead head() {
        return head;
    }

    /**
     * Takes the next events as storage has them.
     *
     * @param events the events
     * @return the first fault, if there is one
     */
    public Optional<Broken> take(List<NumberedEvent> events) {
        for (NumberedEvent event : events) {
            long number = head.number() + 1;
            Fault fault = fault(number, event);
            if (fault != null) {
                return Optional.of(new Broken(number, fault));
            }
            head = new ChainHead(number, event.hash());
        }
        return Optional.empty();
    }

    /**
     * The verdict after the last event.
     *
     * @param stored the head that lies beside the log
     * @return sound, or the fault
     */
    public ChainVerdict end(ChainHead stored) {
        if (Math.max(stored.number(), noted.number()) > head.number()) {
            return new Broken(head.number() + 1, Fault.CUT);
        }
        if (beginsOtherwise) {
            return new Broken(noted.number(), Fault.REWRITTEN);
        }
        if (!stored.equals(head)) {
            return new Broken(Math.min(stored.number() + 1, head.number()), Fault.HEAD_DIFFERS);
        }
        return new Sound(head);
    }

    private @Nullable Fault fault(long number, NumberedEvent event) {
        if (event.number() != number) {
            return event.number() > number ? Fault.MISSING : Fault.OUT_OF_PLACE;
        }
        if (!Arrays.equals(event.hash(), EventChain.hash(head.hash(), number, event.event()))) {
            return Fault.ALTERED;
        }
        return number == noted.number() && !Arrays.equals(event.hash(), noted.hash()) ? Fault.REWRITTEN : null;
    }
}
