package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.health.HealthReport;
import org.careerrelay.model.health.KeyGap;
import org.careerrelay.model.health.ProgrammeGap;
import org.careerrelay.model.health.ProgrammeGap.Kind;
import org.careerrelay.model.health.WaitingLog;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;
import org.junit.jupiter.api.Test;

/** What the operator is told of an installation. */
class HealthTest {

    @Test
    void anInstallationThatHasDoneItsWorkHasNothingToTell() {
        try (World world = World.immediate()) {
            world.count(1);

            HealthReport report = world.company().operator().health();

            assertThat(report.at()).isEqualTo(world.clock.instant());
            assertThat(report.outbox()).isEqualTo(world.company().operator().outbox());
            assertThat(report.outbox().waiting()).isZero();
            assertThat(report.waitingLogs()).isEmpty();
            assertThat(report.programmes()).isEmpty();
            assertThat(world.agency().operator().health().programmes()).isEmpty();
        }
    }

    @Test
    void whatWaitsForADispatchIsTold() {
        try (World world = World.immediate()) {
            world.run();
            world.rejectNext(3);

            HealthReport report = world.company().operator().health();

            assertThat(report.outbox().waiting()).isEqualTo(3);
            assertThat(report.waitingLogs())
                    .extracting(log -> log.tenant().kind(), log -> log.tenant().key(), WaitingLog::since)
                    .containsExactly(tuple(TenantKind.COMPANY, World.ACME, world.clock.instant()));
        }
    }

    @Test
    void aLicenceIsToldOfThirtyDaysBeforeItEnds() {
        LocalDate today = World.TODAY;
        assertThat(gaps(programme -> licence(programme, today.plusDays(30)))).isEmpty();
        assertThat(gaps(programme -> licence(programme, today.plusDays(29))))
                .containsExactly(gap(Kind.LICENCE_ENDS_SOON, today.plusDays(29)));
        assertThat(gaps(programme -> licence(programme, today))).containsExactly(gap(Kind.LICENCE_ENDS_SOON, today));
        assertThat(gaps(programme -> licence(programme, today.minusDays(1))))
                .containsExactly(gap(Kind.LICENCE_ENDED, today.minusDays(1)));
    }

    /** At midnight in Japan it is three in the afternoon of the day before in UTC. */
    @Test
    void theDayIsThatOfTheProgramme() {
        try (World world = World.with(programme -> licence(programme, World.TODAY))) {
            world.clock.set(Instant.parse("2026-11-15T14:59:59Z"));
            assertThat(world.company().operator().health().programmes())
                    .containsExactly(gap(Kind.LICENCE_ENDS_SOON, World.TODAY));
            world.clock.set(Instant.parse("2026-11-15T15:00:00Z"));
            assertThat(world.company().operator().health().programmes())
                    .containsExactly(gap(Kind.LICENCE_ENDED, World.TODAY));
        }
    }

    @Test
    void whatWasNeverRecordedIsTold() {
        try (World world = World.empty()) {
            world.settle(World.ACME);
            world.desk().open(Programme.tenForOne(World.AGENCY));

            assertThat(world.company().operator().health().programmes())
                    .containsExactly(
                            gap(Kind.LICENCE_MISSING, null),
                            gap(Kind.REVIEW_MISSING, null),
                            gap(Kind.NOTICE_BASIS_MISSING, null));
        }
    }

    @Test
    void aBasisThatBeginsLaterIsNoneYet() {
        LocalDate tomorrow = World.TODAY.plusDays(1);
        assertThat(gaps(programme ->
                        programme.noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "form 4", tomorrow))))
                .containsExactly(gap(Kind.NOTICE_BASIS_MISSING, tomorrow));
    }

    @Test
    void aKeyIsToldOfThirtyDaysBeforeItShouldBeReplaced() {
        Instant by = World.START.plus(Duration.ofDays(60));
        KeyRing ring = KeyRing.random(new Random(1)).renewBy(KeyPurpose.VAULT, by);
        MovableClock clock = new MovableClock(World.START);
        try (CareerRelay relay = CareerRelay.builder()
                .storage(MemoryStorage.create())
                .keys(ring)
                .clock(clock)
                .build()) {
            clock.set(by.minus(Duration.ofDays(30)).minusSeconds(1));
            assertThat(relay.operator().health().keys()).isEmpty();
            clock.set(by.minus(Duration.ofDays(30)));
            assertThat(relay.operator().health().keys())
                    .containsExactly(new KeyGap("VAULT", KeyGap.Kind.RENEW_SOON, by));
            clock.set(by);
            assertThat(relay.operator().health().keys()).containsExactly(new KeyGap("VAULT", KeyGap.Kind.OVERDUE, by));
        }
        assertThat(ring.rotated(KeyPurpose.INDEX).renewBy(KeyPurpose.VAULT)).contains(by);
        assertThat(ring.rotated(KeyPurpose.VAULT).renewBy(KeyPurpose.VAULT))
                .as("that was about the version before")
                .isEmpty();
    }

    @Test
    void aPurposeWithoutAKeyIsTold() {
        Keys earlier = new KeysWithout(KeyPurpose.LEGAL, KeyRing.random(new Random(1)));
        try (CareerRelay relay = CareerRelay.builder()
                .storage(MemoryStorage.create())
                .keys(earlier)
                .build()) {
            assertThat(relay.operator().health().keys())
                    .containsExactly(new KeyGap("LEGAL", KeyGap.Kind.MISSING, null));
        }
    }

    @Test
    void theLastVersionOfLinkKeysIsTold() {
        KeyRing ring = KeyRing.random(new Random(1));
        while (ring.currentVersion(KeyPurpose.LINK) < 15) {
            ring = ring.rotated(KeyPurpose.LINK);
        }
        try (CareerRelay relay =
                CareerRelay.builder().storage(MemoryStorage.create()).keys(ring).build()) {
            assertThat(relay.operator().health().keys())
                    .containsExactly(new KeyGap("LINK", KeyGap.Kind.LAST_VERSION, null));
            assertThat(relay.operator().health().schema()).isNull();
        }
    }

    private static List<ProgrammeGap> gaps(UnaryOperator<Programme> programme) {
        try (World world = World.with(programme)) {
            return world.company().operator().health().programmes();
        }
    }

    private static Programme licence(Programme programme, LocalDate validUntil) {
        return programme.licence("13-ユ-010554", validUntil);
    }

    private static ProgrammeGap gap(Kind kind, LocalDate day) {
        return new ProgrammeGap(World.ACME, World.AGENCY, kind, day);
    }
}
