package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.model.outbox.ParkedMessage;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.StorageException;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Effects happen at least once, wait when they must, and are parked when they never will. */
class OutboxTest {

    @Test
    void whatCannotBeDeliveredIsTriedAgainLaterEachTimeAndParkedInTheEnd() {
        try (World world = World.immediate()) {
            world.toAgency.cut(true);
            world.consented(1);

            List<Duration> waits = new ArrayList<>();
            OutboxStatus status = world.company().operator().outbox();
            int retried = 0;
            while (status.waiting() > 0) {
                Instant due = status.nextDue();
                assertThat(due).isNotNull();
                if (due.isAfter(world.clock.instant())) {
                    waits.add(Duration.between(world.clock.instant(), due));
                    assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(0, 0, 0));
                    world.clock.set(due);
                }
                retried += world.company().operator().dispatch().retried();
                status = world.company().operator().outbox();
            }

            assertThat(retried).isEqualTo(14);
            assertThat(status.parked()).isOne();
            Duration step = Duration.ofSeconds(30);
            for (Duration wait : waits) {
                assertThat(wait).isBetween(step.dividedBy(2), step);
                step = step.multipliedBy(2).compareTo(Duration.ofHours(6)) > 0
                        ? Duration.ofHours(6)
                        : step.multipliedBy(2);
            }
            assertThat(world.events())
                    .filteredOn(event -> event.event().type() == EventType.MESSAGE_PARKED)
                    .singleElement()
                    .matches(event ->
                            "unreachable".equals(event.event().details().get("code")));
            assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.CONSENTED);
        }
    }

    @Test
    void anOutageThatEndsLosesNothing() {
        try (World world = World.immediate()) {
            world.toAgency.cut(true);
            world.consented(3);
            world.run();
            world.toAgency.cut(false);
            world.run();
            assertThat(world.inbox().pending(10)).as("not before its time").isEmpty();
            world.clock.move(Duration.ofSeconds(30));
            world.run();
            assertThat(world.inbox().pending(10)).hasSize(3);
        }
    }

    @Test
    void theOtherSideMayAskForMoreTime() {
        try (World world = World.immediate()) {
            world.consented(1);
            world.toAgency.afterwards(deliveries -> List.of(new Delivery.Retry("slow-down", Duration.ofHours(2))));
            world.company().operator().dispatch();
            assertThat(world.company().operator().outbox().nextDue()).isEqualTo(World.START.plus(Duration.ofHours(2)));
        }
    }

    @Test
    void aTransportThatThrowsLosesNoRow() {
        try (World world = World.immediate()) {
            world.consented(2);
            world.toAgency.afterwards(deliveries -> {
                throw new IllegalStateException("broken");
            });
            assertThat(world.company().operator().dispatch())
                    .as("the receipts go")
                    .isEqualTo(new DispatchReport(2, 2, 0));

            world.toAgency.afterwards(deliveries -> deliveries);
            world.clock.move(Duration.ofMinutes(1));
            world.run();
            assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.SENT);
            assertThat(world.inbox().pending(10)).hasSize(2);
        }
    }

    @Test
    void onePartnersBreakdownLeavesTheOthersAlone() {
        List<String> reached = new ArrayList<>();
        AgencyTransport half = (partner, messages) -> {
            if (partner.equals(World.AGENCY)) {
                throw new IllegalStateException("broken");
            }
            reached.add(partner);
            return messages.stream()
                    .<Delivery>map(message -> new Delivery.Delivered())
                    .toList();
        };
        try (World world = World.built(MemoryStorage.create(), builder -> builder.agency(half))) {
            for (String company : List.of("acme", "beta")) {
                world.settle(company);
                String agency = company.equals("acme") ? World.AGENCY : "agency-2";
                CompanyDesk desk = world.company().company(company);
                desk.partner(World.agencyProfile(agency));
                desk.open(Programmes.with(agency));
                desk.reject(List.of(Rejection.of(company + "-1", "山田 太郎", World.address(1), World.START, "r")));
            }
            world.run();
            world.candidate("acme-1").consent(world.form(World.address(1)));
            world.candidate("beta-1").consent(world.form(World.address(1)));

            assertThat(world.company().operator().dispatch())
                    .as("and both receipts")
                    .isEqualTo(new DispatchReport(3, 1, 0));
            assertThat(reached).containsExactly("agency-2");
        }
    }

    @Test
    void aDeliveryWhoseNoteWasLostComesAgainUnderTheSameIdAndCountsOnce() {
        AtomicBoolean crash = new AtomicBoolean();
        Storage memory = MemoryStorage.create();
        Storage crashing = new Storage() {
            @Override
            public <T> T transact(Work<T> work) {
                return memory.transact(unit -> {
                    T result = work.with(unit);
                    if (crash.get()) {
                        throw new StorageException("the connection is gone");
                    }
                    return result;
                });
            }
        };
        try (World world = World.built(crashing, builder -> builder)) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.consented(10);
            world.toAgency.afterwards(deliveries -> {
                crash.set(true); // delivered; nothing can be noted any more
                return deliveries;
            });
            assertThatThrownBy(() -> world.company().operator().dispatch()).isInstanceOf(StorageException.class);
            crash.set(false);
            assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.CONSENTED);
            world.answerAll(AgencyAnswer.ACCEPTED_NEW);
            world.agency().operator().dispatch(); // the answers overtake the repetition
            world.toAgency.afterwards(deliveries -> deliveries);
            world.clock.move(Duration.ofMinutes(5)); // the lease
            world.run();

            assertThat(world.toAgency.passed())
                    .as("answered meanwhile: not sent again")
                    .extracting(ExchangeMessage::id)
                    .hasSize(10)
                    .doesNotHaveDuplicates();
            assertThat(world.desk().credits(World.AGENCY).counted()).isEqualTo(10);
            assertThat(world.desk().credits(World.AGENCY).granted()).isOne();
            assertThat(world.figure("funnel.sent")).isEqualTo(10);

            crashOnAnswers(world, crash);
        }
    }

    private static void crashOnAnswers(World world, AtomicBoolean crash) {
        int before = world.toAgency.passed().size();
        world.consented(1);
        world.toAgency.afterwards(deliveries -> {
            crash.set(true);
            return deliveries;
        });
        assertThatThrownBy(() -> world.company().operator().dispatch()).isInstanceOf(StorageException.class);
        crash.set(false);
        world.toAgency.afterwards(deliveries -> deliveries);
        world.clock.move(Duration.ofMinutes(5));
        world.run();
        List<ExchangeMessage> passed = world.toAgency.passed();
        assertThat(passed).hasSize(before + 2);
        assertThat(passed.get(before).id()).isEqualTo(passed.get(before + 1).id());
        assertThat(world.inbox().pending(10)).hasSize(1);
    }

    @Test
    void aMailThatFailsForNowComesAgainUnderTheSameMessageId() {
        AtomicInteger tries = new AtomicInteger();
        List<String> messageIds = new ArrayList<>();
        try (World world = World.built(
                MemoryStorage.create(),
                builder -> builder.mail(letters -> {
                    letters.forEach(letter -> messageIds.add(letter.messageId()));
                    boolean first = tries.getAndIncrement() == 0;
                    return letters.stream()
                            .<MailOutcome>map(letter ->
                                    first ? new MailOutcome.TemporaryFailure("smtp.451") : new MailOutcome.Accepted())
                            .toList();
                }))) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.rejectNext(1);
            assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(0, 1, 0));
            assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.ISSUED);
            world.clock.move(Duration.ofMinutes(1));
            assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(1, 0, 0));

            assertThat(messageIds).hasSize(2);
            assertThat(messageIds.get(0)).isEqualTo(messageIds.get(1)).endsWith("@example.co.jp");
            assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.MAILED);
        }
    }

    @Test
    void whatTheTransportPutsOffIsDueWhenItSaysAndIsNeverGivenUpForThat() {
        AtomicInteger asked = new AtomicInteger();
        try (World world = World.built(
                MemoryStorage.create(),
                builder -> builder.mail(letters -> letters.stream()
                        .<MailOutcome>map(letter -> asked.incrementAndGet() <= 100
                                ? new MailOutcome.Deferred("limit.domain", Duration.ofSeconds(90))
                                : new MailOutcome.Accepted())
                        .toList()))) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.rejectNext(1);
            for (int i = 0; i < 100; i++) {
                assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(0, 0, 0));
                assertThat(world.company().operator().outbox().nextDue())
                        .isEqualTo(world.clock.instant().plusSeconds(90));
                world.clock.move(Duration.ofSeconds(90));
            }
            assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(1, 0, 0));
            assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.MAILED);
        }
    }

    @Test
    void aMailThatIsLateStillGoesThoughWithoutTheLinkThatEnded() {
        AtomicBoolean down = new AtomicBoolean(true);
        List<Boolean> withLink = new ArrayList<>();
        try (World world = World.built(
                MemoryStorage.create(),
                builder -> builder.mail(letters -> {
                    if (down.get()) {
                        throw new IllegalStateException("no mail server");
                    }
                    letters.forEach(letter -> withLink.add(letter.relay() != null));
                    return letters.stream()
                            .<MailOutcome>map(letter -> new MailOutcome.Accepted())
                            .toList();
                }))) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.rejectNext(1);
            world.run();
            world.clock.move(Duration.ofDays(31));
            down.set(false);
            world.run();

            assertThat(withLink).containsExactly(false);
            assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.EXPIRED);
        }
    }

    @Test
    void progressTellsHowManyRowsAreSettled() {
        try (World world = World.immediate()) {
            world.rejectNext(450);
            List<Integer> heard = new ArrayList<>();
            world.company().operator().dispatch(heard::add);
            assertThat(heard).isSorted().contains(200, 400, 450);
        }
    }

    @Test
    @Proves({"H09", "CMP-20"})
    void whatWasGivenUpIsListedAndCanBeReplayed() {
        try (World world = World.immediate()) {
            world.toAgency.afterwards(deliveries -> deliveries.stream()
                    .<Delivery>map(delivery -> new Delivery.Rejected("http.422"))
                    .toList());
            world.consented(3);
            world.company().operator().dispatch();

            OperatorDesk operator = world.company().operator();
            List<ParkedMessage> parked = operator.parked(null, 10);
            assertThat(parked).hasSize(3).allSatisfy(message -> {
                assertThat(message.tenantKind()).isEqualTo(TenantKind.COMPANY);
                assertThat(message.tenant()).isEqualTo(World.ACME);
                assertThat(message.kind()).isEqualTo(OutboxKind.HAND_OVER);
                assertThat(message.destination()).isEqualTo(World.AGENCY);
                assertThat(message.attempts()).isOne();
                assertThat(message.code()).isEqualTo("http.422");
                assertThat(message.parkedAt()).isEqualTo(world.clock.instant());
            });
            assertThat(operator.parked(null, 2)).isEqualTo(parked.subList(0, 2));
            assertThat(operator.parked(parked.get(1).id(), 2)).isEqualTo(parked.subList(2, 3));

            world.toAgency.afterwards(deliveries -> deliveries);
            assertThat(operator.replay(List.of(parked.get(0).id(), parked.get(2).id(), new OpaqueId(1, 2))))
                    .isEqualTo(2);
            assertThat(operator.replay(List.of(parked.get(0).id())))
                    .as("is not parked any more")
                    .isZero();
            world.run();

            assertThat(operator.parked(null, 10)).containsExactly(parked.get(1));
            assertThat(world.inbox().pending(10))
                    .as("what had arrived, came again under the same id")
                    .hasSize(3);
            assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.SENT);
            assertThat(world.events())
                    .filteredOn(event -> event.event().type() == EventType.MESSAGE_REPLAYED)
                    .hasSize(2)
                    .allMatch(event -> event.event().details().equals(Map.of("kind", "HAND_OVER")));
        }
    }

    @Test
    @Proves("V-C5")
    void aReplayAsksTheGateAgain() {
        try (World world = World.immediate()) {
            world.toAgency.afterwards(deliveries -> deliveries.stream()
                    .<Delivery>map(delivery -> new Delivery.Rejected("http.422"))
                    .toList());
            world.consented(1);
            world.company().operator().dispatch();
            int before = world.toAgency.passed().size();
            world.toAgency.afterwards(deliveries -> deliveries);
            world.withdraw(1);

            OperatorDesk operator = world.company().operator();
            operator.replay(
                    operator.parked(null, 10).stream().map(ParkedMessage::id).toList());
            world.run();

            assertThat(world.toAgency.passed())
                    .filteredOn(ReferralHandOver.class::isInstance)
                    .as("nothing left")
                    .hasSize(before);
            assertThat(operator.outbox()).isEqualTo(new OutboxStatus(0, 0, null));
        }
    }

    @Test
    void aMessageCarriesTheTraceInWhichItArose() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        AtomicReference<Supplier<Optional<String>>> host = new AtomicReference<>(Optional::empty);
        List<Map<OpaqueId, String>> traces = new ArrayList<>();
        AgencyTransport traced = new AgencyTransport() {
            @Override
            public List<Delivery> deliver(String partner, List<ExchangeMessage> messages) {
                return deliver(partner, messages, Map.of());
            }

            @Override
            public List<Delivery> deliver(
                    String partner, List<ExchangeMessage> messages, Map<OpaqueId, String> traceparents) {
                traces.add(traceparents);
                return messages.stream()
                        .<Delivery>map(message -> new Delivery.Delivered())
                        .toList();
            }
        };
        try (World world = World.built(
                MemoryStorage.create(),
                builder -> builder.agency(traced).traceparent(() -> host.get().get()))) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            List<Supplier<Optional<String>>> hosts =
                    List.of(() -> Optional.of(trace), () -> Optional.of("no trace"), Optional::empty, () -> {
                        throw new IllegalStateException("broken tracing");
                    });
            for (Supplier<Optional<String>> each : hosts) {
                host.set(each);
                world.consented(1);
                host.set(Optional::empty);
                world.company().operator().dispatch();
            }
            assertThat(traces.get(0).values()).containsExactly(trace);
            assertThat(traces.subList(1, 4)).containsOnly(Map.of());
        }
    }
}
