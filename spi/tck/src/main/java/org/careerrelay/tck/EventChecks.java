package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.event;
import static org.careerrelay.tck.Samples.id;
import static org.careerrelay.tck.Samples.numbered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.EventStore}. */
abstract class EventChecks extends StorageChecks {

    private static final int TIMES = 25;

    EventChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void anEmptyLog() {
        run(unit -> {
            unit.events().append(acme, List.of());
            assertThat(unit.events().unnumbered(acme, 10)).isEmpty();
            assertThat(unit.events().numbered(acme, 0, 10)).isEmpty();
            assertThat(unit.events().unnumberedTenants(10)).isEmpty();
            assertThat(unit.events().lockHead(acme)).isEqualTo(ChainHead.empty());
            assertThat(unit.events().lockCursor(acme, "listener")).isZero();
        });
    }

    @Test
    void eventsAboutSomethingAreHandedOutAlone() {
        RelayEvent first = about(1, 11);
        RelayEvent other = about(2, 12);
        RelayEvent second = about(3, 11);
        RelayEvent third = about(4, 13);
        List<RelayEvent> waiting = List.of(about(5, 12), about(6, 11));
        List<NumberedEvent> log =
                List.of(numbered(1, first), numbered(2, other), numbered(3, second), numbered(4, third));
        append(List.of(first, other, second, third));
        run(unit -> {
            unit.events().lockHead(acme);
            unit.events().number(acme, log, new ChainHead(4, log.get(3).hash()));
        });
        append(waiting);
        run(unit -> {
            List<OpaqueId> subjects = List.of(id(11), id(13), id(99));
            assertThat(unit.events().about(acme, subjects, 0, 10)).containsExactly(log.get(0), log.get(2), log.get(3));
            assertThat(unit.events().about(acme, subjects, 0, 2)).containsExactly(log.get(0), log.get(2));
            assertThat(unit.events().about(acme, subjects, 3, 2)).containsExactly(log.get(3));
            assertThat(unit.events().about(acme, List.of(), 0, 10)).isEmpty();
            assertThat(unit.events().unnumberedAbout(acme, subjects)).containsExactly(waiting.get(1));
            assertThat(unit.events().unnumberedAbout(acme, List.of())).isEmpty();
        });
    }

    private static RelayEvent about(long number, long subject) {
        return new RelayEvent(id(number), Samples.NOW, EventType.REJECTION_TAKEN, id(subject), Map.of());
    }

    @Test
    void aTenantThatDoesNotExistHasNoHead() {
        refused(unit -> unit.events().lockHead(new TenantId(acme.number() + 1)));
    }

    @Test
    void waitingEventsKeepTheOrderOfTheirCall() {
        List<RelayEvent> first = Stream.of(5, 3, 9, 1).map(Samples::event).toList();
        List<RelayEvent> second = Stream.of(19, 12, 15).map(Samples::event).toList();
        append(first);
        append(second);
        List<RelayEvent> all = Stream.concat(first.stream(), second.stream()).toList();
        run(unit -> {
            assertThat(unit.events().unnumbered(acme, 10).stream()
                            .filter(first::contains)
                            .toList())
                    .isEqualTo(first);
            assertThat(unit.events().unnumbered(acme, 10).stream()
                            .filter(second::contains)
                            .toList())
                    .isEqualTo(second);
            assertThat(unit.events().unnumbered(acme, 10)).hasSameSizeAs(all);
            assertThat(unit.events().unnumbered(acme, 2)).hasSize(2);
        });
    }

    @Test
    void everyTypeComesBackWithItsDetails() {
        List<RelayEvent> events = new ArrayList<>();
        for (EventType type : EventType.values()) {
            Map<String, String> details = Map.of("key", "値 \"" + type + "\"\n\\", "empty", "");
            events.add(new RelayEvent(id(1 + type.ordinal()), Samples.NOW, type, id(900), details));
        }
        events.add(new RelayEvent(id(500), Samples.NOW, EventType.LINK_ISSUED, id(900), Map.of()));
        append(events);
        run(unit -> assertThat(unit.events().unnumbered(acme, 100)).isEqualTo(events));
        number(events, 0);
        run(unit -> assertThat(unit.events().numbered(acme, 0, 100))
                .extracting(NumberedEvent::event)
                .isEqualTo(events));
    }

    @Test
    void anIdThatExistsIsRefusedWithTheWholeBatch() {
        append(List.of(event(1)));
        refused(unit -> unit.events().append(acme, List.of(event(2), event(1))));
        run(unit -> assertThat(unit.events().unnumbered(acme, 10)).containsExactly(event(1)));
        number(List.of(event(1)), 0);
        refused(unit -> unit.events().append(acme, List.of(event(3), event(1))));
        run(unit -> assertThat(unit.events().unnumbered(acme, 10)).isEmpty());
    }

    @Test
    void anIdMayLieAmongThoseOfTheLog() {
        append(List.of(event(1), event(4)));
        number(List.of(event(1), event(4)), 0);
        append(List.of(event(2), event(5)));
        refused(unit -> unit.events().append(acme, List.of(event(3), event(4), event(6))));
        run(unit -> assertThat(unit.events().unnumbered(acme, 10)).containsExactly(event(2), event(5)));
    }

    @Test
    void numbersThatAreTakenBackLeaveTheOrderAsItWas() {
        List<RelayEvent> events =
                LongStream.rangeClosed(1, 4).mapToObj(Samples::event).toList();
        append(events);
        refused(unit -> {
            unit.events().number(acme, List.of(numbered(1, event(3))), new ChainHead(1, Samples.bytes(1)));
            unit.events().append(acme, List.of(event(5)));
            unit.events().append(acme, List.of(event(5)));
        });
        run(unit -> assertThat(unit.events().unnumbered(acme, 10)).isEqualTo(events));
        number(events, 0);
    }

    @Test
    void anEventWithANumberDoesNotWaitAnyMore() {
        List<RelayEvent> events =
                LongStream.rangeClosed(1, 5).mapToObj(Samples::event).toList();
        append(events);
        number(events.subList(0, 2), 0);
        run(unit -> {
            assertThat(unit.events().unnumbered(acme, 10)).isEqualTo(events.subList(2, 5));
            assertThat(unit.events().numbered(acme, 0, 10))
                    .containsExactly(numbered(1, events.get(0)), numbered(2, events.get(1)));
            assertThat(unit.events().lockHead(acme)).isEqualTo(new ChainHead(2, Samples.bytes(2)));
        });
        number(events.subList(2, 5), 2);
        run(unit -> {
            assertThat(unit.events().unnumbered(acme, 10)).isEmpty();
            assertThat(unit.events().numbered(acme, 1, 2))
                    .containsExactly(numbered(2, events.get(1)), numbered(3, events.get(2)));
            assertThat(unit.events().numbered(acme, 5, 2)).isEmpty();
        });
    }

    @Test
    void tenantsWithWaitingEventsAreOrderedByNumber() {
        List<TenantId> tenants = Stream.of("c", "a", "b", "d")
                .map(this::company)
                .sorted(Comparator.comparing(TenantId::number, Integer::compareUnsigned))
                .toList();
        tenants.subList(0, 3).forEach(tenant -> run(unit -> unit.events().append(tenant, List.of(event(1), event(2)))));
        run(unit -> {
            assertThat(unit.events().unnumberedTenants(10)).isEqualTo(tenants.subList(0, 3));
            assertThat(unit.events().unnumberedTenants(2)).isEqualTo(tenants.subList(0, 2));
        });
        run(unit -> unit.events()
                .number(
                        tenants.get(0),
                        List.of(numbered(1, event(1)), numbered(2, event(2))),
                        new ChainHead(2, Samples.bytes(2))));
        run(unit -> assertThat(unit.events().unnumberedTenants(10)).isEqualTo(tenants.subList(1, 3)));
    }

    @Test
    void listenersHaveCursorsOfTheirOwn() {
        run(unit -> {
            unit.events().lockCursor(acme, "one");
            unit.events().moveCursor(acme, "one", 7);
        });
        run(unit -> {
            assertThat(unit.events().lockCursor(acme, "one")).isEqualTo(7);
            assertThat(unit.events().lockCursor(acme, "other")).isZero();
            unit.events().moveCursor(acme, "one", Long.MAX_VALUE);
        });
        run(unit -> assertThat(unit.events().lockCursor(acme, "one")).isEqualTo(Long.MAX_VALUE));
    }

    @Test
    void whatWasArchivedIsGoneAndTheRestGoesOn() {
        TenantId globex = company("globex");
        List<RelayEvent> events =
                LongStream.rangeClosed(1, 6).mapToObj(Samples::event).toList();
        append(events);
        number(events.subList(0, 5), 0);
        ChainHead third = new ChainHead(3, Samples.bytes(3));
        run(unit -> assertThat(unit.events().archived(acme)).isEqualTo(ChainHead.empty()));
        run(unit -> unit.events().archive(acme, third));
        run(unit -> {
            unit.events().archive(acme, new ChainHead(2, Samples.bytes(2)));
            assertThat(unit.events().archived(acme)).isEqualTo(third);
            assertThat(unit.events().archived(globex)).isEqualTo(ChainHead.empty());
            assertThat(unit.events().numbered(acme, 0, 10))
                    .containsExactly(numbered(4, events.get(3)), numbered(5, events.get(4)));
            assertThat(unit.events().lockHead(acme).number()).isEqualTo(5);
            assertThat(unit.events().unnumbered(acme, 10)).containsExactly(events.get(5));
        });
        number(events.subList(5, 6), 5);
        run(unit -> unit.events().archive(acme, new ChainHead(6, Samples.bytes(6))));
        run(unit -> assertThat(unit.events().numbered(acme, 0, 10)).isEmpty());
        number(7);
        run(unit -> assertThat(unit.events().numbered(acme, 6, 10))
                .extracting(NumberedEvent::number)
                .containsExactly(7L));
    }

    @Test
    void cursorsAreToldByName() {
        TenantId globex = company("globex");
        run(unit -> {
            unit.events().moveCursor(acme, "one", 7);
            unit.events().lockCursor(acme, "other");
        });
        run(unit -> {
            assertThat(unit.events().cursors(acme)).containsEntry("one", 7L);
            assertThat(unit.events().cursors(globex)).isEmpty();
        });
    }

    @Test
    void bytesAreCopiedOnTheWayInAndOnTheWayOut() {
        append(List.of(event(1)));
        NumberedEvent given = numbered(1, event(1));
        ChainHead head = new ChainHead(1, Samples.bytes(1));
        run(unit -> unit.events().number(acme, List.of(given), head));
        given.hash()[0]++;
        head.hash()[0]++;
        run(unit -> {
            unit.events().numbered(acme, 0, 1).get(0).hash()[1]++;
            unit.events().lockHead(acme).hash()[1]++;
        });
        run(unit -> {
            assertThat(unit.events().numbered(acme, 0, 1)).containsExactly(numbered(1, event(1)));
            assertThat(unit.events().lockHead(acme)).isEqualTo(new ChainHead(1, Samples.bytes(1)));
        });
    }

    @Test
    void sequencersTakeTurns() {
        int total = StorageContract.THREADS * TIMES;
        Threads.race(StorageContract.THREADS, thread -> {
            for (int i = 0; i < TIMES; i++) {
                long own = 1000L * (thread + 1) + i;
                run(unit -> unit.events().append(acme, List.of(event(own))));
                run(unit -> {
                    long next = unit.events().lockHead(acme).number() + 1;
                    RelayEvent waiting = unit.events().unnumbered(acme, 1).get(0);
                    unit.events()
                            .number(acme, List.of(numbered(next, waiting)), new ChainHead(next, Samples.bytes(next)));
                });
            }
            return true;
        });
        run(unit -> {
            assertThat(unit.events().lockHead(acme)).isEqualTo(new ChainHead(total, Samples.bytes(total)));
            assertThat(unit.events().numbered(acme, 0, total + 1))
                    .extracting(NumberedEvent::number)
                    .isEqualTo(LongStream.rangeClosed(1, total).boxed().toList());
            assertThat(unit.events().unnumbered(acme, 1)).isEmpty();
        });
    }

    @Test
    void dispatchersTakeTurnsWithAListenerFromTheFirstMomentOn() {
        Threads.race(StorageContract.THREADS, thread -> {
            for (int i = 0; i < TIMES; i++) {
                run(unit -> {
                    long heard = unit.events().lockCursor(acme, "listener");
                    unit.events().moveCursor(acme, "listener", heard + 1);
                });
            }
            return true;
        });
        run(unit -> assertThat(unit.events().lockCursor(acme, "listener"))
                .isEqualTo((long) StorageContract.THREADS * TIMES));
    }

    /** Appends an event and numbers it. */
    private void number(long next) {
        append(List.of(event(next)));
        number(List.of(event(next)), next - 1);
    }

    private void append(List<RelayEvent> events) {
        run(unit -> unit.events().append(acme, events));
    }

    private void number(List<RelayEvent> events, long after) {
        List<NumberedEvent> all = new ArrayList<>();
        for (RelayEvent each : events) {
            all.add(numbered(after + all.size() + 1, each));
        }
        long last = after + events.size();
        run(unit -> unit.events().number(acme, all, new ChainHead(last, Samples.bytes(last))));
    }
}
