package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.health.KeyRenewal;
import org.careerrelay.model.health.KeyUse;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What lies under an older key moves to the newest, so that the older one can be taken out. */
class KeyRenewalTest {

    private static final Accessor OPERATOR = Accessor.of("operator-1", ActorRole.OPERATOR);
    private static final int PEOPLE = 1203;

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Proves("H21")
    @Test
    void afterEverythingWasMovedTheOlderKeyIsNotNeeded() {
        world.rejectNext(PEOPLE); // their mails are still to be written
        KeyRing rotated = world.keys.rotated(KeyPurpose.VAULT).rotated(KeyPurpose.LEGAL);
        List<Long> told = new ArrayList<>();
        try (CareerRelay relay = on(rotated)) {
            KeyDesk desk = relay.operator().keys(OPERATOR);
            assertThat(desk.uses())
                    .containsExactly(new KeyUse("INDEX", 0, PEOPLE, true), new KeyUse("VAULT", 0, PEOPLE, true));
            assertThat(desk.renew(told::add)).isEqualTo(new KeyRenewal(PEOPLE, 0, 0));
            assertThat(told).containsExactly(500L, 1000L, (long) PEOPLE);
            assertThat(desk.renew(told::add)).isEqualTo(new KeyRenewal(0, 0, 0));
            assertThat(desk.uses())
                    .containsExactly(new KeyUse("INDEX", 0, PEOPLE, true), new KeyUse("VAULT", 1, PEOPLE, true));
            assertThat(relay.operator()
                            .tenant(TenantKind.COMPANY, World.ACME)
                            .audit(OPERATOR)
                            .entries(0, 10))
                    .as("the run that moved something")
                    .extracting(entry -> entry.action())
                    .containsExactly(AccessAction.RENEW_KEYS);
        }
        try (CareerRelay relay = on(rotated.without(KeyPurpose.VAULT, 0))) {
            while (relay.operator().dispatch().done() > 0) {
                continue;
            }
            assertThat(world.mail.letters()).hasSize(PEOPLE);
            assertThat(world.letter("a-" + PEOPLE).recipientAddress().reveal()).isEqualTo(World.address(PEOPLE));
        }
    }

    @Test
    void whatWasInterruptedGoesOn() {
        world.rejectNext(PEOPLE);
        try (CareerRelay relay = on(world.keys.rotated(KeyPurpose.VAULT))) {
            KeyDesk desk = relay.operator().keys(OPERATOR);
            assertThatThrownBy(() -> desk.renew(moved -> {
                        throw new IllegalStateException("the host stops");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(desk.uses())
                    .containsExactly(
                            new KeyUse("INDEX", 0, PEOPLE, true),
                            new KeyUse("VAULT", 0, PEOPLE - 500, true),
                            new KeyUse("VAULT", 1, 500, true));
            assertThat(desk.renew(moved -> {})).isEqualTo(new KeyRenewal(PEOPLE - 500, 0, 0));
        }
    }

    @Test
    void whatDoesNotOpenIsCountedAndStays() {
        world.rejectNext(2);
        KeyRing lost = world.keys.rotated(KeyPurpose.VAULT).without(KeyPurpose.VAULT, 0);
        try (CareerRelay relay = on(lost)) {
            KeyDesk desk = relay.operator().keys(OPERATOR);
            world.company().company(World.ACME).reject(List.of(world.rejection(3)));
            assertThat(desk.renew(moved -> {})).isEqualTo(new KeyRenewal(0, 0, 3));
            assertThat(desk.uses()).contains(new KeyUse("VAULT", 0, 3, false));
        }
    }

    @Test
    void aRecruiterMayNot() {
        KeyDesk desk = world.company().operator().keys(Accessor.of("recruiter-1", ActorRole.RECRUITER));
        assertThatThrownBy(() -> desk.renew(moved -> {})).isInstanceOf(AccessDeniedException.class);
    }

    private CareerRelay on(KeyRing ring) {
        return world.builder(world.companyStorage, ring).mail(world.mail).build();
    }
}
