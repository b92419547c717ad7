package org.careerrelay.consent;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.ConsentVerdict;
import org.jspecify.annotations.Nullable;

/** The chain of a consent's steps: each holds the hash of the one before (V-C24). Pure functions. */
final class ConsentChain {

    private static final byte[] BEGINNING = new byte[32];

    private ConsentChain() {}

    /**
     * Chains new steps to those that are stored.
     *
     * @param before the stored steps in order
     * @param added the new ones in order, numbered on from there
     * @return the new ones with their hashes
     */
    static List<ConsentEvent> chained(List<ConsentEvent> before, List<ConsentEvent> added) {
        byte[] hash = before.isEmpty() ? BEGINNING : hashOf(before.get(before.size() - 1));
        List<ConsentEvent> chained = new ArrayList<>(added.size());
        for (ConsentEvent event : added) {
            ConsentEvent linked = with(event, hash, null);
            hash = Sha256.of(linked.canonicalBytes());
            chained.add(with(event, linked.prevHash(), hash));
        }
        return chained;
    }

    /**
     * Checks the steps of a consent and that it stands as they say.
     *
     * @param record the consent as it stands
     * @param events all of its steps in order
     * @return sound, or where it is not
     */
    static ConsentVerdict verify(ConsentRecord record, List<ConsentEvent> events) {
        int unchained = 0;
        byte[] before = BEGINNING;
        ConsentState state = null;
        for (int i = 0; i < events.size(); i++) {
            ConsentEvent event = events.get(i);
            int sequence = i + 1;
            if (event.sequence() != sequence || !event.consent().equals(record.id())) {
                return new ConsentVerdict.Tampered(sequence, "consent.order");
            }
            byte[] hash = event.hash();
            if (hash == null && unchained == i) {
                unchained++;
            } else if (hash == null || !MessageDigest.isEqual(event.prevHash(), before)) {
                return new ConsentVerdict.Tampered(sequence, "consent.order");
            } else if (!MessageDigest.isEqual(hash, Sha256.of(event.canonicalBytes()))) {
                return new ConsentVerdict.Tampered(sequence, "consent.hash");
            } else {
                before = hash;
            }
            state = event.isOfWhole() ? event.state() : state;
        }
        return state == record.state()
                ? new ConsentVerdict.Sound(events.size() - unchained, unchained)
                : new ConsentVerdict.Tampered(events.size() + 1, "consent.state");
    }

    private static byte[] hashOf(ConsentEvent event) {
        byte[] hash = event.hash();
        return hash == null ? BEGINNING : hash;
    }

    private static ConsentEvent with(ConsentEvent event, byte @Nullable [] prevHash, byte @Nullable [] hash) {
        return new ConsentEvent(
                event.consent(),
                event.sequence(),
                event.state(),
                event.at(),
                event.by(),
                event.detail(),
                prevHash,
                hash);
    }
}
