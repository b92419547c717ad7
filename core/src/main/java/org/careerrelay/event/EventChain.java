package org.careerrelay.event;

import java.util.ArrayList;
import java.util.List;
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
            hash = ChainCheck.hash(hash, new NumberedEvent(number, event, hash));
            numbered.add(new NumberedEvent(number, event, hash));
        }
        return numbered;
    }
}
