package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.provision.ConsentReference;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.RecordMethod;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.provision.Payload;
import org.careerrelay.provision.Provision;
import org.careerrelay.provision.Provisions;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record's way: what may leave, what may not, and what it says afterwards. */
class TransferRecordsTest {

    private static final OpaqueId SUBJECT = new OpaqueId(1, 2);
    private static final OpaqueId MESSAGE = new OpaqueId(3, 4);
    private static final String KEY = "hand-over/" + SUBJECT;

    private final World world = World.immediate();
    private final Provisions provisions =
            new Provisions(world.company().services().engine());

    @BeforeEach
    void aPersonIsKnown() {
        world.consented(1);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("R-20")
    void whatAnEarlierVersionWroteNothingDownOfIsWrittenDownWhenItLeaves() {
        assertThat(leave()).containsExactly(KEY);
        assertThat(record().standing().state()).isEqualTo(ProvisionState.ON_ITS_WAY);
        assertThat(record().standing().providedAt()).isEqualTo(World.START);
        assertThat(leave()).as("another try of the same").containsExactly(KEY);
    }

    @Test
    @Proves("R-29")
    void whatArrivedSaysByWhichMessageAndWhen() {
        leave();
        world.clock.move(Duration.ofMinutes(5));
        in((unit, acme) -> {
            provisions.arrived(unit, acme, Map.of(KEY, MESSAGE), now());
            return true;
        });
        assertThat(record().standing().state()).isEqualTo(ProvisionState.PROVIDED);
        assertThat(record().standing().acknowledgement()).isEqualTo(MESSAGE);
        assertThat(record().standing().acknowledgedAt()).isEqualTo(now());
        assertThat(record().standing().providedAt()).isEqualTo(World.START);
        in((unit, acme) -> {
            provisions.refused(unit, acme, Map.of(KEY, "mail.syntax"), now());
            provisions.stopped(unit, acme, List.of(KEY), "consent.withdrawn", now());
            return true;
        });
        assertThat(record().standing().state()).as("it is no longer undone").isEqualTo(ProvisionState.PROVIDED);
    }

    @Test
    @Proves("R-01")
    void whatWasStoppedBeforeItLeftNeverLeaves() {
        in((unit, acme) -> {
            provisions.prepare(unit, acme, List.of(provision()), now());
            provisions.stopped(unit, acme, List.of(KEY), "consent.withdrawn", now());
            return true;
        });
        assertThat(leave()).isEmpty();
        assertThat(record().standing().outcome()).isEqualTo("consent.withdrawn");
    }

    @Test
    void whatTheRecipientRefusedMayBeTriedAgain() {
        leave();
        in((unit, acme) -> {
            provisions.refused(unit, acme, Map.of(KEY, "mail.syntax"), now());
            return true;
        });
        assertThat(record().standing().state()).isEqualTo(ProvisionState.NOT_PROVIDED);
        assertThat(leave()).containsExactly(KEY);
        assertThat(record().standing().state()).isEqualTo(ProvisionState.ON_ITS_WAY);
    }

    @Test
    void nothingIsWrittenDownOfNothing() {
        in((unit, acme) -> {
            provisions.prepare(unit, acme, List.of(), now());
            assertThat(provisions.leave(unit, acme, List.of(), now())).isEmpty();
            assertThat(unit.provisions().find(acme, Set.of(KEY))).isEmpty();
            return true;
        });
    }

    private Set<String> leave() {
        return in((unit, acme) -> provisions.leave(unit, acme, List.of(provision()), now()));
    }

    private ProvisionRecord record() {
        return in((unit, acme) -> unit.provisions().find(acme, Set.of(KEY)).get(0));
    }

    private <T> T in(BiFunction<UnitOfWork, TenantId, T> work) {
        return world.read(work);
    }

    private Instant now() {
        return world.clock.instant();
    }

    private static Provision provision() {
        return new Provision(
                KEY,
                TransferKind.SELF_ENTRY,
                SUBJECT,
                SUBJECT,
                Payload.of(SUBJECT),
                World.AGENCY,
                new LegalEntity("見本人材株式会社", "東京都港区芝1-1", "代表取締役 例 二郎"),
                "JP",
                CrossBorder.DOMESTIC,
                new ConsentReference("consent", 2),
                RecordMethod.EACH);
    }
}
