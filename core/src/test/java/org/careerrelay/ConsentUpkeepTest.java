package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The job that writes down which consents ended, and tells which will. */
class ConsentUpkeepTest {

    private static final Instant YEAR = Instant.parse("2027-11-15T00:00:00Z");

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("R-12")
    void oneRunWritesDownAllThatEndedHoweverMany() {
        world.consented(1);
        ConsentRecord first = record("a-1");
        List<ConsentRecord> more = IntStream.rangeClosed(1, 1200)
                .mapToObj(number -> Copied.consent(first, number))
                .toList();
        world.<Integer>read((unit, acme) -> {
            unit.consents().insert(acme, more);
            return more.size();
        });
        world.clock.set(YEAR);
        world.run();

        List<OpaqueId> referrals = more.stream().map(ConsentRecord::referral).toList();
        assertThat(world.<List<ConsentRecord>>read(
                        (unit, acme) -> unit.consents().find(acme, referrals)))
                .hasSize(1200)
                .allMatch(record -> record.state() == ConsentState.CONSENT_EXPIRED)
                .allMatch(record -> ConsentRecord.NEVER.equals(record.dueAt()));
        assertThat(record("a-1").state()).isEqualTo(ConsentState.CONSENT_EXPIRED);
        assertThat(events(EventType.CONSENT_EXPIRED)).isEqualTo(1201);
    }

    @Test
    @Proves("B05")
    void whetherTheEndIsToldFollowsTheProgrammeAsItIsThen() {
        world.consented(1);
        Programme programme = World.programme();
        world.desk().open(programme.policies(programme.policies().consent(ConsentPolicy.DEFAULT.renewalDays(0))));
        world.clock.set(YEAR.minus(Duration.ofDays(30)));
        world.run();
        assertThat(events(EventType.CONSENT_RENEWAL_DUE)).isZero();
        assertThat(record("a-1").dueAt()).isEqualTo(YEAR);
    }

    private ConsentRecord record(String application) {
        OpaqueId referral = world.referral(application).id();
        return world.read((unit, acme) -> unit.consents().find(acme, Set.of(referral)))
                .get(0);
    }

    private long events(EventType type) {
        return world.events().stream()
                .filter(event -> event.event().type() == type)
                .count();
    }
}
