package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.QueuedRow;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When mails go. The world's clock begins at 09:00 on Sunday, 15 November, in Japan. */
class SendingTest {

    private static final SendingPolicy NIGHTS =
            SendingPolicy.atOnce().quietBetween(LocalTime.of(21, 0), LocalTime.of(8, 0));

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("A16")
    void aMailGoesWhenTheDelayAfterTheDecisionIsOver() {
        world.desk().mail(SendingPolicy.atOnce().after(Duration.ofHours(24)));
        Instant yesterday = World.START.minus(Duration.ofHours(20));
        world.reject(Rejection.of("early", "山田 太郎", World.address(1), yesterday, "recruiter-3"));
        world.reject(world.rejection(2));
        world.run();
        assertThat(sent()).isZero();

        at(World.START.plus(Duration.ofHours(4)));
        assertThat(sent()).isOne();
        at(World.START.plus(Duration.ofHours(24)).minusMillis(1));
        assertThat(sent()).isOne();
        at(World.START.plus(Duration.ofHours(24)));
        assertThat(sent()).isEqualTo(2);
        assertThat(world.referral("a-2").expiresAt())
                .as("nobody can use a link before its mail goes: its time begins then")
                .isEqualTo(World.START.plus(Duration.ofHours(24)).plus(Duration.ofDays(30)));
    }

    @Test
    @Proves("A16")
    void noMailGoesInQuietHoursNorOnQuietDays() {
        world.desk().mail(NIGHTS.quietOn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        world.rejectNext(1);
        at(Instant.parse("2026-11-15T22:59:59Z"));
        assertThat(sent()).isZero();
        at(Instant.parse("2026-11-15T23:00:00Z"));
        assertThat(sent()).as("Monday, 08:00 in Japan").isOne();
    }

    @Test
    @Proves("A16")
    void aBacklogThatComesIntoTheQuietHoursWaitsWithoutACountedTry() {
        world.rejectNext(3);
        world.desk().mail(NIGHTS);
        at(Instant.parse("2026-11-15T12:30:00Z"));
        assertThat(sent()).isZero();
        assertThat(rows()).hasSize(3).allSatisfy(queued -> {
            assertThat(queued.state()).isEqualTo(QueuedRow.State.WAITING);
            assertThat(queued.row().attempts()).isZero();
            assertThat(queued.row().notBefore()).isEqualTo("2026-11-15T23:00:00Z");
        });
        assertThat(world.company().operator().dispatch()).isEqualTo(new DispatchReport(0, 0, 0));
        at(Instant.parse("2026-11-15T23:00:00Z"));
        assertThat(sent()).isEqualTo(3);
    }

    @Test
    @Proves("A16")
    void whatThePolicySaysWhenTheTurnHasComeHolds() {
        world.rejectNext(1);
        world.desk().mail(SendingPolicy.atOnce().after(Duration.ofDays(2)));
        world.run();
        assertThat(sent()).isZero();
        world.desk().mail(SendingPolicy.atOnce().onApproval());
        at(World.START.plus(Duration.ofDays(2)));
        assertThat(sent()).isZero();
        assertThat(rows())
                .singleElement()
                .satisfies(queued -> assertThat(queued.state()).isEqualTo(QueuedRow.State.HELD));
    }

    @Test
    @Proves("A16")
    void aRejectionCanSayItsOwnTime() {
        world.desk().mail(NIGHTS.after(Duration.ofDays(7)));
        Instant evening = Instant.parse("2026-11-15T11:00:00Z");
        Instant night = Instant.parse("2026-11-15T14:00:00Z");
        world.desk()
                .reject(List.of(
                        world.rejection(1).notBefore(World.START),
                        world.rejection(2).notBefore(evening),
                        world.rejection(3).notBefore(night),
                        world.rejection(4)));
        world.run();
        assertThat(sent()).isOne();
        at(evening);
        assertThat(sent()).isEqualTo(2);
        at(night);
        assertThat(sent()).isEqualTo(2);
        at(Instant.parse("2026-11-15T23:00:00Z"));
        assertThat(sent()).isEqualTo(3);
        at(World.START.plus(Duration.ofDays(7)));
        assertThat(sent()).isEqualTo(4);
        assertThat(world.reject(
                        world.rejection(5).notBefore(world.clock.instant().plus(Duration.ofDays(15)))))
                .isInstanceOf(RejectionResult.Invalid.class);
    }

    @Test
    @Proves({"A16", "H17"})
    void aPolicyLeavesTimeForMails() {
        for (SendingPolicy policy : List.of(
                SendingPolicy.atOnce().after(Duration.ofSeconds(-1)),
                SendingPolicy.atOnce().after(Duration.ofDays(14).plusNanos(1)),
                SendingPolicy.atOnce().quietBetween(LocalTime.NOON, LocalTime.NOON),
                SendingPolicy.atOnce().quietOn(DayOfWeek.MONDAY, DayOfWeek.values()))) {
            assertThatThrownBy(() -> world.desk().mail(policy))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.violations())
                                    .singleElement()
                                    .extracting(Violation::path)
                                    .isIn("delay", "quietHours", "quietDays"));
        }
        world.desk()
                .mail(new SendingPolicy(
                        SendingPolicy.LONGEST_DELAY,
                        NIGHTS.zone(),
                        NIGHTS.quietHours(),
                        EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY)),
                        true));
    }

    private void at(Instant moment) {
        world.clock.set(moment);
        world.run();
    }

    private int sent() {
        return world.mail.letters().size();
    }

    private List<QueuedRow> rows() {
        return world.read((unit, acme) -> unit.outbox().queued(acme, OutboxKind.MAIL, new OpaqueId(0, 0), 100));
    }
}
