package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Sending takes time: what holds when it begins and when it ends is what counts, not what held when the rows were claimed. */
class LeaseTest {

    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Storage storage = MemoryStorage.create();
    private final AtomicReference<Consumer<List<RejectionLetter>>> onTheWire = new AtomicReference<>(letters -> {});
    private final MailTransport slow = letters -> {
        onTheWire.get().accept(letters);
        return letters.stream()
                .<MailOutcome>map(letter -> new MailOutcome.Accepted())
                .toList();
    };

    @Test
    @Proves("H09")
    void whoLostTheLeaseWritesNothingDown() {
        try (World world = world();
                CareerRelay second = second(world)) {
            world.rejectNext(3);
            onTheWire.set(once(() -> {
                world.clock.move(LEASE);
                assertThat(second.operator().dispatch()).isEqualTo(new DispatchReport(3, 0, 0));
            }));
            assertThat(world.company().operator().dispatch())
                    .as("settled by the second")
                    .isEqualTo(new DispatchReport(0, 0, 0));

            mailedOnce(world, 3);
        }
    }

    @Test
    @Proves("H09")
    void aPassBesideAnotherOfTheSameEngineDoesNotShareItsLeases() {
        try (World world = world()) {
            world.rejectNext(3);
            onTheWire.set(once(() -> {
                world.clock.move(LEASE);
                assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(3, 0, 0));
            }));
            assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(0, 0, 0));

            mailedOnce(world, 3);
        }
    }

    @Test
    void whoLostTheLeaseDoesNotMakeTheRowFailEither() {
        AtomicBoolean broken = new AtomicBoolean();
        try (World world = World.built(
                        storage,
                        builder -> builder.mail(letters -> {
                            onTheWire.get().accept(letters);
                            throw new IllegalStateException("broken");
                        }));
                CareerRelay second = second(world)) {
            settle(world);
            world.rejectNext(1);
            onTheWire.set(once(() -> {
                world.clock.move(LEASE);
                broken.set(second.operator().dispatch().done() == 1);
            }));
            assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(0, 0, 0));
            assertThat(broken).isTrue();
            mailedOnce(world, 1);
        }
    }

    @Test
    void slowMailGoesInSlicesAndTheRestIsGivenBackInTime() {
        List<Integer> sizes = new ArrayList<>();
        Set<Instant> claimable = new TreeSet<>();
        Set<String> sent = new TreeSet<>();
        try (World world = world()) {
            world.rejectNext(100);
            onTheWire.set(letters -> {
                sizes.add(letters.size());
                letters.forEach(
                        letter -> assertThat(sent.add(letter.messageId())).isTrue());
                OutboxStatus status = world.company().operator().outbox();
                claimable.add(status.nextDue());
                assertThat(status.nextDue()).as("held by a lease").isAfter(world.clock.instant());
                world.clock.move(Duration.ofMinutes(2)); // six seconds for each letter
            });
            assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(100, 0, 0));

            assertThat(sizes).containsExactly(20, 20, 20, 20, 20);
            assertThat(claimable).as("a claim for two slices each").hasSize(3);
            onTheWire.set(letters -> {});
            mailedOnce(world, 100);
        }
    }

    @Test
    void whatWasGivenBackHasNotBeenTried() {
        try (World world = World.built(
                storage,
                builder -> builder.lease(Duration.ofSeconds(1)).mail(letters -> {
                    onTheWire.get().accept(letters);
                    return letters.stream()
                            .<MailOutcome>map(letter -> letter.equals(letters.get(0))
                                    ? new MailOutcome.Accepted() // so that the server is not taken to be down
                                    : new MailOutcome.TemporaryFailure("smtp.451"))
                            .toList();
                }))) {
            settle(world);
            world.rejectNext(400); // twenty slices, each of them the only one of its claim
            onTheWire.set(letters -> world.clock.move(Duration.ofMillis(600)));
            assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(20, 380, 0));
            assertThat(world.company().operator().outbox().parked()).isZero();
            assertThat(Duration.between(
                            World.START, world.company().operator().outbox().nextDue()))
                    .as("the wait after a first try, however often it was claimed before")
                    .isLessThan(Duration.ofSeconds(31));
        }
    }

    @Test
    @Proves("R-27")
    void aHandOverDoesNotLeaveUnderALicenceThatEndedWhileTheOneBeforeWasOnTheWire() {
        MemoryAgency agency = MemoryAgency.create();
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
        AgencyTransport transport = (partner, messages) -> {
            List<Delivery> deliveries = agency.deliver(partner, messages);
            meanwhile.getAndSet(() -> {}).run();
            return deliveries;
        };
        try (World world =
                World.built(storage, builder -> builder.agency(transport).lease(Duration.ofDays(30)))) {
            for (String company : List.of("acme", "beta")) {
                world.settle(company);
                CompanyDesk desk = world.company().company(company);
                desk.open(World.programme());
                desk.reject(List.of(Rejection.of(company + "-1", "山田 太郎", World.address(1), World.START, "r")));
            }
            world.run();
            world.candidate("acme-1").consent(world.form("acme-1", World.address(1)));
            world.candidate("beta-1").consent(world.form("beta-1", World.address(1)));
            meanwhile.set(() -> {
                world.company().company("beta").open(World.programme().licence("13-ユ-010554", World.TODAY));
                world.clock.move(Duration.ofDays(1));
            });
            assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(3, 1, 0));
            assertThat(agency.messages())
                    .singleElement()
                    .matches(message -> message.company().equals("acme"));
        }
    }

    @Test
    void theWaitAfterASlowFailureBeginsWhenItFailed() {
        try (World world = World.immediate()) {
            world.consented(1);
            world.toAgency.afterwards(deliveries -> {
                world.clock.move(Duration.ofHours(2));
                return List.of(new Delivery.Retry("http.timeout", null));
            });
            assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(1, 1, 0));
            assertThat(world.company().operator().outbox().nextDue())
                    .isAfterOrEqualTo(world.clock.instant().plusSeconds(15));
        }
    }

    @Test
    void aLetterThatWaitedForAnotherIsPutTogetherWhenItsTurnComes() {
        List<Boolean> linked = new ArrayList<>();
        try (World world = World.built(
                storage,
                builder -> builder.lease(Duration.ofDays(100)).mail(letters -> {
                    letters.forEach(letter -> linked.add(letter.relay() != null));
                    onTheWire.get().accept(letters);
                    return letters.stream()
                            .<MailOutcome>map(letter -> new MailOutcome.Accepted())
                            .toList();
                }))) {
            settle(world);
            world.rejectNext(21);
            onTheWire.set(once(() -> world.clock.move(Duration.ofDays(31))));
            world.run();
            assertThat(linked.subList(0, 20)).containsOnly(true);
            assertThat(linked.subList(20, 21)).containsOnly(false);
        }
    }

    private World world() {
        World world = World.built(storage, builder -> builder.mail(slow));
        settle(world);
        return world;
    }

    private static void settle(World world) {
        world.settle(World.ACME);
        world.desk().open(World.programme());
    }

    private CareerRelay second(World world) {
        return world.builder(storage, world.keys).mail(slow).build();
    }

    private static Consumer<List<RejectionLetter>> once(Runnable action) {
        AtomicBoolean happened = new AtomicBoolean();
        return letters -> {
            if (!happened.getAndSet(true)) {
                action.run();
            }
        };
    }

    private static void mailedOnce(World world, int people) {
        world.run();
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.MAIL_SENT)
                .hasSize(people);
        assertThat(world.events()).noneMatch(event -> event.event().type() == EventType.MESSAGE_PARKED);
        assertThat(world.figure("funnel.mailed")).isEqualTo(people);
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.MAILED);
        assertThat(world.company().operator().outbox()).isEqualTo(new OutboxStatus(0, 0, null));
        List<OpaqueId> first = List.of(world.referral("a-1").id());
        boolean contactHeld = world.read((unit, acme) ->
                !unit.vault().find(acme, VaultKind.CONTACT, first).isEmpty());
        assertThat(contactHeld).isFalse();
    }
}
