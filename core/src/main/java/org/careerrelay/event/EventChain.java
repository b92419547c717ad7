package org.careerrelay.event;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;

/** Numbers events and chains their hashes: altering, removing or reordering one breaks the chain from there on (B18). Pure. */
final class EventChain {

    private EventChain() {}

    static List<NumberedEvent> continued(ChainHead head, List<RelayEvent> events) {
        List<NumberedEvent> numbered = new ArrayList<>(events.size());
        long number = head.number();
        byte[] hash = head.hash();
        for (RelayEvent event : events) {
            number++;
            hash = hash(hash, number, event);
            numbered.add(new NumberedEvent(number, event, hash));
        }
        return numbered;
    }

    static byte[] hash(byte[] before, long number, RelayEvent event) {
        byte[] form = new CanonicalForm("cr1.event")
                .bytes(before)
                .number(number)
                .id(event.id())
                .instant(event.at())
                .text(event.type().name())
                .id(event.subject())
                .map(event.details())
                .toBytes();
        try {
            return MessageDigest.getInstance("SHA-256").digest(form);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
    }
}
