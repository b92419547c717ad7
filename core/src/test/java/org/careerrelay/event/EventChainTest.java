package org.careerrelay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.junit.jupiter.api.Test;

/** Whoever alters, removes or reorders one event breaks the chain from there on. */
class EventChainTest {

    private static final Instant NOW = Instant.parse("2026-11-15T00:00:00Z");
    private static final List<NumberedEvent> CHAIN = EventChain.continued(
            ChainHead.empty(),
            IntStream.range(0, 9).mapToObj(EventChainTest::event).toList());

    @Test
    void theChainIsTheSameHoweverItIsContinued() {
        List<NumberedEvent> first = EventChain.continued(
                ChainHead.empty(),
                IntStream.range(0, 4).mapToObj(EventChainTest::event).toList());
        NumberedEvent last = first.get(3);
        List<NumberedEvent> both = new ArrayList<>(first);
        both.addAll(EventChain.continued(
                new ChainHead(last.number(), last.hash()),
                IntStream.range(4, 9).mapToObj(EventChainTest::event).toList()));
        assertThat(both).isEqualTo(CHAIN);
        assertThat(brokenAt(both)).isZero();
    }

    @Test
    void anAlteredEventIsFound() {
        RelayEvent fourth = CHAIN.get(3).event();
        for (RelayEvent other : List.of(
                new RelayEvent(
                        fourth.id(), fourth.at().plusNanos(1000), fourth.type(), fourth.subject(), fourth.details()),
                new RelayEvent(fourth.id(), fourth.at(), EventType.LINK_REVOKED, fourth.subject(), fourth.details()),
                new RelayEvent(fourth.id(), fourth.at(), fourth.type(), fourth.id(), fourth.details()),
                new RelayEvent(fourth.subject(), fourth.at(), fourth.type(), fourth.subject(), fourth.details()),
                new RelayEvent(fourth.id(), fourth.at(), fourth.type(), fourth.subject(), Map.of("n", "x")),
                new RelayEvent(fourth.id(), fourth.at(), fourth.type(), fourth.subject(), Map.of()))) {
            List<NumberedEvent> altered = new ArrayList<>(CHAIN);
            altered.set(3, new NumberedEvent(4, other, CHAIN.get(3).hash()));
            assertThat(brokenAt(altered)).as(other.toString()).isEqualTo(4);
        }
    }

    @Test
    void aRemovedEventIsFound() {
        List<NumberedEvent> shorter = new ArrayList<>(CHAIN);
        shorter.remove(3);
        assertThat(brokenAt(shorter)).isEqualTo(5);
    }

    @Test
    void reorderedEventsAreFound() {
        List<NumberedEvent> reordered = new ArrayList<>(CHAIN);
        reordered.set(3, new NumberedEvent(4, CHAIN.get(4).event(), CHAIN.get(3).hash()));
        reordered.set(4, new NumberedEvent(5, CHAIN.get(3).event(), CHAIN.get(4).hash()));
        assertThat(brokenAt(reordered)).isEqualTo(4);
    }

    /** The number of the first event that does not follow from those before; 0 when all do. */
    private static long brokenAt(List<NumberedEvent> events) {
        ChainHead head = ChainHead.empty();
        for (NumberedEvent event : events) {
            NumberedEvent expected =
                    EventChain.continued(head, List.of(event.event())).get(0);
            if (!expected.equals(event)) {
                return event.number();
            }
            head = new ChainHead(event.number(), event.hash());
        }
        return 0;
    }

    private static RelayEvent event(int number) {
        TenantId tenant = new TenantId(1);
        return new RelayEvent(
                OpaqueId.of(NOW, tenant, number),
                NOW,
                EventType.REJECTION_TAKEN,
                OpaqueId.of(NOW, tenant, 900),
                Map.of("n", Integer.toString(number), "by", "recruiter-3"));
    }
}
