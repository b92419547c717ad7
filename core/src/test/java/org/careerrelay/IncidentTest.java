package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.incident.IncidentFacts;
import org.careerrelay.model.incident.IncidentReport;
import org.careerrelay.model.incident.IncidentReport.Reason;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom an incident concerns, and what the profile says about it. */
class IncidentTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("R-74")
    void peopleAreCountedOnceInTheTimeThatItConcerns() {
        world.rejectNext(3);
        world.reject(Rejection.of("a-again", "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3"));
        Instant until = world.clock.instant().plusSeconds(1);
        world.clock.move(Duration.ofDays(1));
        world.rejectNext(2);

        assertThat(report(facts(World.START, until)).people()).isEqualTo(3);
        assertThat(report(facts(World.START, until.plus(Duration.ofDays(2)))).people())
                .isEqualTo(5);
        assertThat(report(new IncidentFacts(
                                World.START,
                                World.START,
                                until,
                                Set.of("a-1", "a-2", "a-5"),
                                Set.of(),
                                false,
                                false,
                                false,
                                false,
                                Set.of()))
                        .people())
                .isEqualTo(2);
    }

    @Test
    @Proves("R-74")
    void theProfileSaysWhetherAndByWhen() {
        world.rejectNext(1);
        Instant until = world.clock.instant().plusSeconds(1);

        IncidentReport small = report(facts(World.START, until));
        assertThat(small.asksForReport()).isFalse();
        assertThat(small.profile()).isEqualTo("jp-2026-1");
        assertThat(small.firstReportDue()).isEqualTo(Instant.parse("2026-11-18T15:00:00Z"));
        assertThat(small.finalReportDue()).isEqualTo(Instant.parse("2026-12-15T15:00:00Z"));

        IncidentReport wrongful = report(facts(until, true, true, false, Set.of()));
        assertThat(wrongful.reasons()).containsExactlyInAnyOrder(Reason.SENSITIVE, Reason.WRONGFUL_PURPOSE);
        assertThat(wrongful.finalReportDue()).isEqualTo(Instant.parse("2027-01-14T15:00:00Z"));
        assertThat(wrongful.authority()).contains("株式会社サンプル", "本人の数: 1人", "個人データの項目: メールアドレス、氏名", "jp-2026-1");
        assertThat(wrongful.person()).contains("2026-11-15", "対象となった項目");
        assertThat(wrongful.toString()).doesNotContain("山田", "@");
    }

    @Test
    @Proves("R-74")
    void encryptionHelpsWhileItsKeysAreSafe() {
        world.rejectNext(1);
        Instant until = world.clock.instant().plusSeconds(1);

        assertThat(report(facts(until, true, true, true, Set.of())).asksForReport())
                .isFalse();
        assertThat(report(facts(until, true, true, true, Set.of("VAULT/1"))).asksForReport())
                .isTrue();
    }

    @Test
    @Proves("R-74")
    void aBatchOfLinksIsTakenBackAtOnce() {
        world.rejectNext(3);
        world.run();
        IncidentFacts facts = facts(World.START, world.clock.instant().plusSeconds(1));

        assertThat(desk().revokeLinks(facts)).isEqualTo(3);
        assertThat(world.candidate("a-2").look(Locale.JAPANESE)).isEmpty();
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> report(facts(World.START, World.START.minusSeconds(1))));
    }

    private IncidentReport report(IncidentFacts facts) {
        return desk().incident(facts);
    }

    private PrivacyDesk desk() {
        return world.desk().privacy(Accessor.privacyOfficer("officer-1"));
    }

    private static IncidentFacts facts(Instant from, Instant until) {
        return new IncidentFacts(
                World.START, from, until, Set.of(), Set.of("氏名"), false, false, false, false, Set.of());
    }

    private static IncidentFacts facts(
            Instant until, boolean sensitive, boolean wrongful, boolean encrypted, Set<String> keys) {
        return new IncidentFacts(
                World.START,
                World.START,
                until,
                Set.of(),
                Set.of("氏名", "メールアドレス"),
                sensitive,
                false,
                wrongful,
                encrypted,
                keys);
    }
}
