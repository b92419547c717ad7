package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.programme.CreditPolicy;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What becomes of a credit that nobody uses: held, usable, told of, run out. The clock of the {@link World} starts on 15 November, 09:00. */
class CreditLifeTest {

    @Test
    @Proves({"A25", "A27"})
    void aHoldThatOutlastsItsCreditsIsRefused() {
        Policies policies = World.programme().policies();
        try (World world = World.immediate()) {
            Programme useless = World.programme()
                    .policies(policies.credits(CreditPolicy.DEFAULT.holdDays(29).expiryMonths(1)));
            assertThatThrownBy(() -> world.desk().open(useless)).isInstanceOf(InvalidInputException.class);
            Programme shortLived = World.programme()
                    .policies(policies.credits(CreditPolicy.DEFAULT.holdDays(28).expiryMonths(1)));
            world.desk().open(shortLived);
            world.clock.set(Instant.parse("2027-02-01T00:00:00Z"));
            world.count(10);
            world.clock.set(Instant.parse("2027-03-01T00:00:00Z"));
            assertThat(world.desk().credits(World.AGENCY).available()).isOne();
        }
    }

    @Test
    @Proves({"A27", "Q7"})
    void aHeldCreditIsUsableOnTheFourteenthDay() {
        try (World world = world(policy -> policy.holdDays(14))) {
            world.count(10);
            world.clock.set(midnightInJapan(28));
            CreditSnapshot held = world.desk().credits(World.AGENCY);
            assertThat(List.of(held.granted(), held.held(), held.available())).containsExactly(1L, 1L, 0L);
            world.clock.set(midnightInJapan(29).minusMillis(1));
            assertThat(request(world)).isInstanceOf(RequestResult.NothingToRedeem.class);
            world.clock.set(midnightInJapan(29));
            assertThat(world.desk().credits(World.AGENCY).available()).isOne();
            assertThat(request(world)).isInstanceOf(RequestResult.Requested.class);
        }
    }

    @Test
    @Proves({"A25", "CMP-12"})
    void aCreditRunsOutAfterItsLastDayWhetherThatIsWrittenDownOrNot() {
        try (World world = world(policy -> policy.expiryMonths(12))) {
            world.count(10);
            Instant end = Instant.parse("2027-11-15T15:00:00Z"); // the last day is 15 November 2027, in Japan
            assertThat(world.desk().credits(World.AGENCY).nextExpiry()).isEqualTo(end);
            world.clock.set(end.minusMillis(1));
            assertThat(world.desk().credits(World.AGENCY).available()).isOne();
            world.clock.set(end);
            CreditSnapshot before = world.desk().credits(World.AGENCY);
            assertThat(List.of(before.available(), before.expired(), before.granted()))
                    .containsExactly(0L, 1L, 1L);
            assertThat(request(world)).isInstanceOf(RequestResult.NothingToRedeem.class);
            world.run();
            assertThat(world.desk().credits(World.AGENCY)).isEqualTo(before);
            world.clock.move(Duration.ofHours(2));
            world.run();
            assertThat(kinds(world))
                    .filteredOn(kind -> kind == LedgerKind.EXPIRE)
                    .hasSize(1);
        }
    }

    @Test
    void thePassWritesDownWhatHasRunOutThoughNobodyAsks() {
        try (World world = world(policy -> policy.expiryMonths(12))) {
            world.count(20);
            world.clock.set(Instant.parse("2027-11-15T15:00:00Z"));
            world.run();
            assertThat(kinds(world))
                    .filteredOn(kind -> kind == LedgerKind.EXPIRE)
                    .hasSize(2);
            assertThat(world.events())
                    .filteredOn(event -> event.event().type() == EventType.CREDIT_EXPIRED)
                    .extracting(event -> event.event().details().get("credit"))
                    .containsExactly("1", "2");
        }
    }

    @Test
    void aRequestWritesDownWhatHasRunOutAndTakesWhatHasNot() {
        try (World world = world(policy -> policy.expiryMonths(2))) {
            world.count(10);
            world.clock.set(Instant.parse("2026-12-20T00:00:00Z"));
            world.count(10);
            world.clock.set(Instant.parse("2027-01-20T00:00:00Z"));
            RequestResult.Requested requested = (RequestResult.Requested) request(world);
            assertThat(requested.introduction().credit()).isEqualTo(2);
            assertThat(kinds(world)).endsWith(LedgerKind.EXPIRE, LedgerKind.RESERVE);
        }
    }

    @Test
    @Proves("A25")
    void whatEndsFirstIsUsedFirstThoughItCameLater() {
        try (World world = World.immediate()) {
            world.count(10);
            world.desk().open(with(policy -> policy.expiryMonths(6)));
            world.count(10);
            RequestResult.Requested requested = (RequestResult.Requested) request(world);
            assertThat(requested.introduction().credit()).isEqualTo(2);
        }
    }

    @Test
    @Proves({"A25", "INV-6", "CMP-8"})
    void whatWasUsedNeverRunsOutToo() {
        try (World world = world(policy -> policy.expiryMonths(1))) {
            world.count(20);
            RequestResult.Requested requested = (RequestResult.Requested) request(world);
            world.clock.set(Instant.parse("2027-01-31T00:00:00Z"));
            world.run();
            CreditSnapshot credits = world.desk().credits(World.AGENCY);
            assertThat(List.of(credits.granted(), credits.reserved(), credits.expired(), credits.available()))
                    .containsExactly(2L, 1L, 1L, 0L);
            world.desk().introduction(requested.introduction().id()).declined();
            CreditSnapshot after = world.desk().credits(World.AGENCY);
            assertThat(List.of(after.granted(), after.reserved(), after.expired(), after.available()))
                    .as("released after its time, it runs out")
                    .containsExactly(2L, 0L, 2L, 0L);
        }
    }

    @Test
    @Proves("A26")
    void byDefaultNothingRunsOutInTenYears() {
        try (World world = World.immediate()) {
            world.count(17);
            CreditSnapshot before = world.desk().credits(World.AGENCY);
            for (int year = 1; year <= 10; year++) {
                world.clock.move(Duration.ofDays(366));
                world.run();
            }
            assertThat(world.desk().credits(World.AGENCY))
                    .usingRecursiveComparison()
                    .ignoringFields("asOf")
                    .isEqualTo(before);
            assertThat(before.nextExpiry()).isNull();
            assertThat(world.events().stream().map(event -> event.event().type()))
                    .doesNotContain(EventType.CREDIT_EXPIRES_SOON, EventType.CREDIT_EXPIRED);
        }
    }

    @Test
    @Proves("A26")
    void theEndOfACreditIsToldOnceBeforeIt() {
        try (World world = world(policy -> policy.expiryMonths(2).noticeDays(10))) {
            world.count(10); // until 15 January
            world.clock.set(Instant.parse("2027-01-04T14:59:00Z"));
            world.run();
            assertThat(told(world)).isZero();
            world.clock.set(Instant.parse("2027-01-05T15:00:00Z"));
            world.run();
            assertThat(told(world)).isOne();
            world.clock.move(Duration.ofDays(1));
            world.run();
            assertThat(told(world)).isOne();
        }
    }

    @Test
    @Proves("A25")
    void aCreditKeepsWhatHeldAtItsGrant() {
        try (World world = World.immediate()) {
            world.count(10);
            world.desk().open(with(policy -> policy.expiryMonths(1).holdDays(28)));
            world.clock.set(Instant.parse("2030-01-01T00:00:00Z"));
            world.run();
            assertThat(world.desk().credits(World.AGENCY).available()).isOne();
        }
    }

    private static World world(UnaryOperator<CreditPolicy> policy) {
        return World.with(programme -> with(policy));
    }

    private static Programme with(UnaryOperator<CreditPolicy> policy) {
        return World.programme().policies(World.programme().policies().credits(policy.apply(CreditPolicy.DEFAULT)));
    }

    private static Instant midnightInJapan(int dayOfNovember) {
        return LocalDate.of(2026, 11, dayOfNovember)
                .atStartOfDay(World.programme().zone())
                .toInstant();
    }

    private static RequestResult request(World world) {
        return world.desk().request(World.AGENCY, JobOrder.titled("営業"));
    }

    private static List<LedgerKind> kinds(World world) {
        return world.company().operator().ledger(World.ACME, World.AGENCY).entries(0, 1000).stream()
                .map(LedgerEntry::kind)
                .toList();
    }

    private static long told(World world) {
        return world.events().stream()
                .filter(event -> event.event().type() == EventType.CREDIT_EXPIRES_SOON)
                .count();
    }
}
