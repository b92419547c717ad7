package org.careerrelay.event;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.event.ChainVerdict.Broken;
import org.careerrelay.model.event.ChainVerdict.Fault;
import org.careerrelay.model.event.ChainVerdict.Sound;
import org.careerrelay.model.event.Chained;
import org.jspecify.annotations.Nullable;

/** Follows a chain of events, or of audit entries, from its first one and stops at the first fault (B18). Pure; not thread-safe. */
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
    public Optional<Broken> take(List<? extends Chained> events) {
        for (Chained event : events) {
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

    /**
     * The hash that something must have where it stands.
     *
     * @param before the hash before it
     * @param chained it, whose own hash is not looked at
     * @return 32 bytes
     */
    public static byte[] hash(byte[] before, Chained chained) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(chained.toCanonicalBytes(before));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
    }

    private @Nullable Fault fault(long number, Chained event) {
        if (event.number() != number) {
            return event.number() > number ? Fault.MISSING : Fault.OUT_OF_PLACE;
        }
        if (!Arrays.equals(event.hash(), hash(head.hash(), event))) {
            return Fault.ALTERED;
        }
        return number == noted.number() && !Arrays.equals(event.hash(), noted.hash()) ? Fault.REWRITTEN : null;
    }
}
