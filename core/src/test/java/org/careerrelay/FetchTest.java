package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.PersonInstruction;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxReferral;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An agency lets nothing in: what companies have for it waits until it comes. */
class FetchTest {

    private final World world =
            World.built(MemoryStorage.create(), builder -> builder.agency(AgencyTransport.fetched()));
    private final AgencyDesk counter = world.company().agency(World.AGENCY);

    FetchTest() {
        world.settle(World.ACME);
        world.desk().open(World.programme());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("H11")
    void nothingLeavesBeforeTheAgencyIsThereAndEverythingIsSentWithItsReceipt() {
        agreed(3);
        world.clock.move(Duration.ofDays(2));
        world.run();
        assertThat(count(EventType.REFERRAL_SENT)).isZero();
        assertThat(world.company().operator().outbox().parked()).isZero();

        List<ExchangeMessage> first = counter.fetch(List.of(), 2);
        assertThat(first).hasSize(2).allMatch(ReferralHandOver.class::isInstance);
        assertThat(count(EventType.REFERRAL_SENT)).as("no receipt yet").isZero();

        List<ExchangeMessage> second = counter.fetch(world.inbox().receive(World.ACME, first), 2);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(count(EventType.REFERRAL_SENT)).isEqualTo(2);

        assertThat(counter.fetch(world.inbox().receive(World.ACME, second), 2)).isEmpty();
        assertThat(count(EventType.REFERRAL_SENT)).isEqualTo(3);
        assertThat(world.inbox().pending(10)).hasSize(3);
        assertThat(world.company().operator().outbox().waiting()).isZero();
    }

    @Test
    @Proves({"R-01", "R-11"})
    void whoTakesTheConsentBackBeforeTheAgencyComesIsNeverSeenByIt() {
        agreed(2);
        world.withdraw(1);

        List<ExchangeMessage> messages = counter.fetch(List.of(), 10);

        assertThat(messages)
                .filteredOn(ReferralHandOver.class::isInstance)
                .as("of the other person alone")
                .hasSize(1);
        assertThat(messages)
                .filteredOn(PersonInstruction.class::isInstance)
                .as("by an opaque reference")
                .hasSize(1);
        counter.fetch(world.inbox().receive(World.ACME, messages), 10);
        world.withdraw(2);
        assertThat(counter.fetch(List.of(), 10)).singleElement().isInstanceOf(PersonInstruction.class);
    }

    @Test
    @Proves("CMP-20")
    void whateverIsLostRepeatedOrOutOfOrderEveryMessageHasItsEffectOnce() {
        agreed(20);
        Random chance = new Random(11);
        Set<OpaqueId> given = new HashSet<>();
        List<Receipt> receipts = List.of();
        int repeated = 0;
        for (int round = 0; round < 200; round++) {
            List<ExchangeMessage> messages = new ArrayList<>(counter.fetch(receipts, 7));
            for (ExchangeMessage message : messages) {
                repeated += given.add(message.id()) ? 0 : 1;
            }
            Collections.shuffle(messages, chance);
            receipts = List.of();
            if (chance.nextInt(4) > 0) { // otherwise the answer was lost
                List<Receipt> all = new ArrayList<>(world.inbox().receive(World.ACME, messages));
                all.addAll(world.inbox().receive(World.ACME, messages));
                all.removeIf(receipt -> chance.nextInt(4) == 0); // nobody heard of it
                receipts = all;
            }
            world.clock.move(Duration.ofSeconds(1));
            if (chance.nextInt(3) == 0) {
                world.run();
            }
        }

        assertThat(given).as("messages").hasSize(20);
        assertThat(repeated).as("given again after a loss").isPositive();
        assertThat(world.inbox().pending(100)).as("people at the agency").hasSize(20);
        assertThat(count(EventType.REFERRAL_SENT)).isEqualTo(20);
        assertThat(world.company().operator().outbox().parked()).isZero();
        assertThat(world.company().operator().outbox().waiting()).isZero();
    }

    @Test
    void whatTheAgencyRefusesIsParkedAndAnotherAgencySeesNothing() {
        agreed(1);
        assertThat(world.company().agency("agency-9").fetch(List.of(), 10)).isEmpty();

        ExchangeMessage message = counter.fetch(List.of(), 10).get(0);
        assertThat(counter.fetch(List.of(new Receipt(message.id(), "agency.closed")), 10))
                .isEmpty();

        assertThat(world.company().operator().outbox().parked()).isEqualTo(1);
        assertThat(counter.fetch(List.of(), 10)).isEmpty();
    }

    @Test
    void aCompanyThatLetsNothingInComesForTheAnswers() {
        agreed(2);
        counter.fetch(world.inbox().receive(World.ACME, counter.fetch(List.of(), 10)), 10);
        world.toCompany.cut(true);
        world.inbox()
                .answer(world.inbox().pending(10).stream()
                        .map(FetchTest::welcome)
                        .toList());
        world.agency().operator().dispatch();

        List<ExchangeMessage> answers = world.inbox().fetch(World.ACME, List.of(), 10);
        assertThat(answers).hasSize(2);
        assertThat(world.inbox().fetch("globex", List.of(), 10)).isEmpty();
        assertThat(world.inbox().fetch(World.ACME, counter.receive(answers), 10))
                .isEmpty();
        assertThat(count(EventType.PERSON_COUNTED)).isEqualTo(2);
    }

    private static InboxAnswer welcome(InboxReferral pending) {
        return new InboxAnswer(pending.company(), pending.referral(), AgencyAnswer.ACCEPTED_NEW);
    }

    private void agreed(int people) {
        world.rejectNext(people);
        world.run();
        for (int person = 1; person <= people; person++) {
            world.consent(person);
        }
        world.run();
    }

    private long count(EventType type) {
        world.run();
        return world.events().stream()
                .filter(numbered -> numbered.event().type() == type)
                .count();
    }
}
