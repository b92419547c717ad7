package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.Violation;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.spi.listener.RelayListener;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How an engine ends, and what it refuses to begin with. */
@Timeout(60)
class ClosingTest {

    @Test
    void whatIsOnTheWireIsWrittenDownAndNothingMoreIsBegun() {
        AtomicReference<Runnable> close = new AtomicReference<>(() -> {});
        AtomicInteger sent = new AtomicInteger();
        try (World world = World.built(
                MemoryStorage.create(),
                builder -> builder.mail(letters -> {
                    sent.addAndGet(letters.size());
                    close.get().run();
                    return letters.stream()
                            .<MailOutcome>map(letter -> new MailOutcome.Accepted())
                            .toList();
                }))) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.rejectNext(450);
            close.set(world.company()::close);
            assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(20, 0, 0));

            assertThat(sent).hasValue(20);
            assertThat(world.company().operator().outbox().waiting()).isEqualTo(430);
            assertThat(world.company().operator().outbox().nextDue())
                    .as("given back, not left to a lease")
                    .isEqualTo(World.START);
            assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(0, 0, 0));
        }
    }

    @Test
    void closingWaitsForWhatTheBackgroundHasOnTheWire() throws Exception {
        CountDownLatch onTheWire = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        AtomicInteger sent = new AtomicInteger();
        MailTransport waiting = letters -> {
            sent.addAndGet(letters.size());
            onTheWire.countDown();
            await(answer);
            return letters.stream()
                    .<MailOutcome>map(letter -> new MailOutcome.Accepted())
                    .toList();
        };
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
        try (World world = World.built(
                MemoryStorage.create(), builder -> builder.mail(waiting).dispatchOn(executor))) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.rejectNext(100);
            assertThat(onTheWire.await(30, TimeUnit.SECONDS)).isTrue();
            Thread closing = new Thread(world.company()::close);
            closing.start();
            while (closing.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            answer.countDown();
            closing.join();

            assertThat(sent).hasValue(20);
            assertThat(world.company().operator().outbox().waiting()).isEqualTo(80);
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void aListenerIsNotToldMoreOnceTheEngineIsClosed() {
        AtomicReference<Runnable> close = new AtomicReference<>(() -> {});
        List<Integer> tellings = new ArrayList<>();
        RelayListener listener = listener("long", events -> {
            tellings.add(events.size());
            close.get().run();
        });
        try (World world = World.built(MemoryStorage.create(), builder -> builder.listener(listener))) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.rejectNext(600);
            close.set(world.company()::close);
            world.company().operator().dispatch();
            assertThat(tellings).containsExactly(500);
        }
    }

    @Test
    void twoListenersOfOneNameAreRefused() {
        assertThatThrownBy(() -> World.built(
                        MemoryStorage.create(),
                        builder -> builder.listener(listener("report", events -> {}))
                                .listener(listener("other", events -> {}))
                                .listener(listener("report", events -> {}))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::code)
                                .containsExactly("listener.twice"));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody answered");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static RelayListener listener(String name, Consumer<List<NumberedEvent>> hears) {
        return new RelayListener() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void heard(Tenant tenant, List<NumberedEvent> events) {
                hears.accept(events);
            }
        };
    }
}
