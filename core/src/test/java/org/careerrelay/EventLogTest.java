package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.spi.listener.RelayListener;
import org.junit.jupiter.api.Test;

/** The numbered log, and those who listen to it. */
class EventLogTest {

    @Test
    void numbersHaveNoGapsWhoeverDispatches() throws Exception {
        try (World world = World.immediate()) {
            CyclicBarrier start = new CyclicBarrier(4);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int number = i;
                Thread thread = new Thread(() -> {
                    try {
                        start.await();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    for (int person = 0; person < 25; person++) {
                        world.reject(world.rejection(1000 * (number + 1) + person));
                        world.company().operator().dispatch();
                    }
                });
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            world.company().operator().dispatch();

            List<NumberedEvent> events = world.events();
            assertThat(events)
                    .extracting(NumberedEvent::number)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, events.size()).boxed().toList());
            assertThat(events)
                    .filteredOn(event -> event.event().type() == EventType.MAIL_SENT)
                    .hasSize(100);
            assertThat(world.company().operator().events(TenantKind.COMPANY, World.ACME, events.size() - 1, 10))
                    .containsExactly(events.get(events.size() - 1));
        }
    }

    @Test
    void theLogTellsTheStoryInOrder() {
        try (World world = World.immediate()) {
            world.count(1);
            assertThat(world.events())
                    .extracting(event -> event.event().type())
                    .filteredOn(type -> type != EventType.SETTING_STORED)
                    .containsExactly(
                            EventType.REJECTION_TAKEN,
                            EventType.LINK_ISSUED,
                            EventType.MAIL_SENT,
                            EventType.CONSENT_GIVEN,
                            EventType.RECEIPT_SENT,
                            EventType.REFERRAL_SENT,
                            EventType.REFERRAL_ACKNOWLEDGED,
                            EventType.PERSON_COUNTED);
            assertThat(world.agency().operator().events(TenantKind.AGENCY, World.AGENCY, 0, 100))
                    .extracting(event -> event.event().type())
                    .containsExactly(EventType.REFERRAL_RECEIVED, EventType.REFERRAL_ANSWERED);
        }
    }

    @Test
    void aListenerHearsEverythingAtLeastOnceAndInOrderEvenWhenItFails() {
        AtomicInteger calls = new AtomicInteger();
        List<NumberedEvent> heard = new ArrayList<>();
        RelayListener moody = listener("moody", (tenant, events) -> {
            if (calls.incrementAndGet() % 2 == 1) {
                throw new IllegalStateException("not today");
            }
            heard.addAll(events);
        });
        List<NumberedEvent> steady = new ArrayList<>();
        RelayListener other = listener("steady", (tenant, events) -> steady.addAll(events));
        try (World world = World.built(
                MemoryStorage.create(), builder -> builder.listener(moody).listener(other))) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            for (int i = 0; i < 300; i++) {
                world.rejectNext(1);
                if (i % 50 == 0) {
                    world.company().operator().dispatch();
                }
            }
            world.company().operator().dispatch();
            world.company().operator().dispatch();
            world.company().operator().dispatch();

            assertThat(steady).isEqualTo(world.events());
            assertThat(heard).isEqualTo(world.events());
        }
    }

    @Test
    void aListenerThatIsNewHearsFromTheBeginningAndOneThatComesBackGoesOn() {
        List<Long> heard = new ArrayList<>();
        RelayListener listener = listener("report", (tenant, events) -> {
            assertThat(tenant.key()).isEqualTo(World.ACME);
            events.forEach(event -> heard.add(event.number()));
        });
        try (World world = World.immediate()) {
            world.rejectNext(3);
            world.run();
            for (int i = 0; i < 2; i++) {
                try (CareerRelay engine = world.builder(world.companyStorage, world.keys)
                        .listener(listener)
                        .build()) {
                    engine.operator().dispatch();
                }
                world.rejectNext(1);
                world.run();
            }
            int size = world.events().size();
            assertThat(heard)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .hasSizeLessThan(size)
                    .startsWith(1L);
        }
    }

    @Test
    void aListenerMayCallTheEngine() {
        List<Long> counted = new ArrayList<>();
        CareerRelay[] self = new CareerRelay[1];
        RelayListener asking = listener(
                "asking",
                (tenant, events) -> counted.add(
                        self[0].company(tenant.key()).credits(World.AGENCY).counted()));
        try (World world = World.built(MemoryStorage.create(), builder -> builder.listener(asking))) {
            self[0] = world.company();
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.count(2);
            assertThat(counted).endsWith(2L);
        }
    }

    @Test
    void dispatchersAtOnceTellInOrderAndAListenerMayDispatch() throws Exception {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        CareerRelay[] self = new CareerRelay[1];
        RelayListener dispatching = listener("dispatching", (tenant, events) -> {
            self[0].operator().dispatch();
            events.forEach(event -> heard.add(event.number()));
        });
        try (World world = World.built(MemoryStorage.create(), builder -> builder.listener(dispatching))) {
            self[0] = world.company();
            world.settle(World.ACME);
            world.desk().open(World.programme());
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int number = i;
                Thread thread = new Thread(() -> {
                    for (int person = 0; person < 25; person++) {
                        world.reject(world.rejection(1000 * (number + 1) + person));
                        world.company().operator().dispatch();
                    }
                });
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            world.company().operator().dispatch();
            assertThat(heard).isSorted().doesNotHaveDuplicates().hasSameSizeAs(world.events());
        }
    }

    private static RelayListener listener(String name, BiConsumer<Tenant, List<NumberedEvent>> hears) {
        return new RelayListener() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void heard(Tenant tenant, List<NumberedEvent> events) {
                hears.accept(tenant, events);
            }
        };
    }
}
