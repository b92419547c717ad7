package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.storage.Storage;
import org.junit.jupiter.api.Test;

/** What is wrong with one row is no matter of the others. */
class UnreadableBoxTest {

    @Test
    void aLetterWhoseBoxWasChangedIsParkedAndTheOthersGo() {
        try (World world = World.immediate()) {
            world.rejectNext(5);
            spoil(world.companyStorage, world.tenant(World.ACME), VaultKind.CONTACT, id(world, "a-3"));
            assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(4, 0, 1));

            assertThat(world.mail.letters()).hasSize(4);
            assertThat(world.referral("a-3").state()).isEqualTo(ReferralState.ISSUED);
            parked(world, "MAIL", "a-3");
        }
    }

    @Test
    void aHandOverWhoseBoxWasChangedIsParkedAndTheOthersGo() {
        try (World world = World.immediate()) {
            world.consented(5);
            spoil(world.companyStorage, world.tenant(World.ACME), VaultKind.ANSWERS, id(world, "a-2"));
            assertThat(world.company().operator().dispatch())
                    .as("five receipts, and four of the hand-overs")
                    .isEqualTo(new DispatchReport(9, 0, 1));

            assertThat(world.inbox().pending(10)).hasSize(4);
            assertThat(world.referral("a-2").state()).isEqualTo(ReferralState.CONSENTED);
            parked(world, "HAND_OVER", "a-2");
        }
    }

    @Test
    void peopleWhoseKeyWasTakenOutKeepNobodyElseFromTheirMail() {
        try (World world = World.immediate()) {
            world.rejectNext(2);
            KeyRing rotated = world.keys.rotated(KeyPurpose.VAULT);
            KeyRing without = rotated.without(KeyPurpose.VAULT, world.keys.currentVersion(KeyPurpose.VAULT));
            try (CareerRelay engine = world.builder(world.companyStorage, without)
                    .mail(world.mail)
                    .build()) {
                engine.company(World.ACME).reject(List.of(world.rejection(3)));
                assertThat(engine.operator().dispatch()).isEqualTo(new DispatchReport(1, 0, 2));
            }
            assertThat(world.referral("a-3").state()).isEqualTo(ReferralState.MAILED);
        }
    }

    @Test
    void anAgencySeesTheReferralsThatCanBeRead() {
        try (World world = World.immediate()) {
            world.consented(3);
            world.run();
            TenantId agency = world.agencyStorage.<TenantId>transact(unit -> unit.tenants()
                    .find(TenantKind.AGENCY, World.AGENCY)
                    .orElseThrow()
                    .id());
            List<InboxItem> items =
                    world.agencyStorage.transact(unit -> unit.inbox().list(agency, false, 10));
            spoil(world.agencyStorage, agency, VaultKind.ANSWERS, items.get(1).id());
            assertThat(world.inbox().pending(10))
                    .extracting(referral -> referral.referral())
                    .containsExactly(items.get(0).referral(), items.get(2).referral());
        }
    }

    @Test
    void aLetterTheTransportCannotBearTakesNoOthersWithIt() {
        List<Integer> sizes = new ArrayList<>();
        try (World world = World.built(
                MemoryStorage.create(),
                builder -> builder.mail(letters -> {
                    sizes.add(letters.size());
                    if (letters.stream()
                            .anyMatch(
                                    letter -> letter.recipientAddress().reveal().equals(World.address(2)))) {
                        throw new IllegalStateException("a letter it was not written for");
                    }
                    return letters.stream()
                            .<MailOutcome>map(letter -> new MailOutcome.Accepted())
                            .toList();
                }))) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.rejectNext(4);
            assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(3, 1, 0));

            assertThat(sizes).containsExactly(4, 1, 1, 1, 1);
            assertThat(world.referral("a-4").state()).isEqualTo(ReferralState.MAILED);
            assertThat(world.referral("a-2").state()).isEqualTo(ReferralState.ISSUED);
        }
    }

    @Test
    void aFaultOfTheSendersSettingsKeepsTheLetterAndTheAddress() {
        List<MailOutcome> outcome = new ArrayList<>(List.of(new MailOutcome.SenderFault("compose.sender")));
        try (World world =
                World.built(MemoryStorage.create(), builder -> builder.mail(letters -> List.of(outcome.get(0))))) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.rejectNext(1);
            assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(0, 1, 0));
            outcome.set(0, new MailOutcome.Accepted());
            world.clock.move(Duration.ofMinutes(1));
            assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(1, 0, 0));

            outcome.set(0, new MailOutcome.SenderFault("compose.sender"));
            world.rejectNext(1);
            for (int i = 0; i < 15; i++) {
                world.company().operator().dispatch();
                world.clock.move(Duration.ofHours(6));
            }
            assertThat(world.company().operator().outbox().parked()).isOne();
            List<OpaqueId> second = List.of(id(world, "a-2"));
            boolean held = world.read((unit, acme) ->
                    !unit.vault().find(acme, VaultKind.CONTACT, second).isEmpty());
            assertThat(held).isTrue();
        }
    }

    private static OpaqueId id(World world, String application) {
        return world.referral(application).id();
    }

    private static void spoil(Storage storage, TenantId tenant, VaultKind kind, OpaqueId subject) {
        storage.transact(unit -> {
            VaultItem item = unit.vault().find(tenant, kind, List.of(subject)).get(0);
            byte[] changed = item.sealed().clone();
            changed[changed.length - 1] ^= 1;
            unit.vault().put(tenant, List.of(new VaultItem(item.person(), kind, subject, changed)));
            return subject;
        });
    }

    private static void parked(World world, String kind, String application) {
        assertThat(world.company().operator().outbox().parked()).isOne();
        assertThat(world.events().stream()
                        .map(numbered -> numbered.event())
                        .filter(event -> event.type() == EventType.MESSAGE_PARKED))
                .extracting(RelayEvent::subject, RelayEvent::details)
                .containsExactly(tuple(id(world, application), Map.of("kind", kind, "code", "vault.unreadable")));
    }
}
