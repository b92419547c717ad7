package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.SupportReported;
import org.careerrelay.model.exchange.SupportTotalled;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.model.support.SupportEventResult.Outcome;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.model.support.SupportTotals;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an agency that means no good, or whose systems are broken, cannot do with support events. */
class SupportAttackTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("R-72")
    void whoWasErasedIsSupportedNoMore() {
        supported(1);
        outcomes(event("e-1", 1, SupportStage.OFFER));
        world.run();
        OpaqueId referral = referral(1);
        world.inbox().erase(World.ACME, referral, ErasureCause.PERSON);
        assertThat(outcomes(
                        event("e-1", referral, SupportStage.OFFER, now()),
                        event("e-2", referral, SupportStage.PLACED, now())))
                .doesNotContain(Outcome.RECORDED, Outcome.REPEATED);
        world.run();
        assertThat(world.inbox().support().about(World.ACME, referral)).isEmpty();
        assertThat(world.toCompany.passed())
                .filteredOn(SupportReported.class::isInstance)
                .hasSize(1);
    }

    @Test
    @Proves("A10")
    void aTimeThatNoStorageKeepsIsRefusedWithTheEventAloneAndNothingElse() {
        supported(1);
        for (Instant at : List.of(Instant.MIN, Instant.parse("1969-12-31T23:59:59Z"), Instant.MAX)) {
            assertThat(world.company()
                            .agency(World.AGENCY)
                            .support()
                            .report(List.of(
                                    event("strange", referral(1), SupportStage.OFFER, at),
                                    event("sound", referral(1), SupportStage.OFFER, now()))))
                    .extracting(result -> result.outcome() == Outcome.RECORDED || result.outcome() == Outcome.REPEATED)
                    .containsExactly(false, true);
        }
    }

    @Test
    @Proves("A10")
    void noTotalsMakeFiguresThatCannotBeAddedUp() {
        supported(1);
        AgencySupportDesk desk = world.company().agency(World.AGENCY).support();
        for (YearMonth month : List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10))) {
            try {
                desk.totals(World.ACME, new SupportTotals(month, Map.of(SupportStage.PLACED, Long.MAX_VALUE)));
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining("a number above");
            }
        }
        assertThat(world.desk().kpis(World.NOVEMBER).figure("funnel.placed").value())
                .isInstanceOf(KpiValue.NotAvailable.class);
        assertThat(desk.totals(World.ACME, new SupportTotals(YearMonth.of(1, 1), Map.of(SupportStage.PLACED, 10L))))
                .as("long before there was a programme")
                .isFalse();
    }

    @Test
    @Proves("R-30")
    void theFigureOfADayTellsNothingNotEvenThatThereWasAnEvent() {
        supported(1);
        outcomes(event("e-1", 1, SupportStage.PLACED));
        world.run();
        Period day = new Period(World.TODAY, World.TODAY.plusDays(1));
        Period before = new Period(World.TODAY.minusDays(1), World.TODAY);
        assertThat(world.desk().kpis(day).figure("funnel.placed").value())
                .isEqualTo(world.desk().kpis(before).figure("funnel.placed").value());
    }

    @Test
    @Proves("R-30")
    void totalsGoOnBeingToldWhenEverybodyOfThemIsGone() {
        supported(1);
        outcomes(event("e-1", 1, SupportStage.OFFER));
        world.clock.move(Duration.ofDays(20));
        world.run();
        world.run();
        long told = totalled();
        assertThat(told).isPositive();
        world.inbox().erase(World.ACME, referral(1), ErasureCause.PERSON);
        world.clock.move(Duration.ofDays(31));
        world.run();
        world.run();
        assertThat(totalled()).as("that they end would tell of the erasure").isGreaterThan(told);
    }

    private long totalled() {
        return world.toCompany.passed().stream()
                .filter(SupportTotalled.class::isInstance)
                .map(ExchangeMessage::id)
                .distinct()
                .count();
    }

    private void supported(int people) {
        world.rejectNext(people);
        world.run();
        for (int person = 1; person <= people; person++) {
            world.candidate("a-" + person)
                    .consent(World.ticking(
                            world.form(World.address(person)),
                            Set.of(Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY)));
        }
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
    }

    private List<Outcome> outcomes(SupportEvent... events) {
        return world.inbox().support().report(World.ACME, List.of(events)).stream()
                .map(result -> result.outcome())
                .toList();
    }

    private SupportEvent event(String key, int person, SupportStage stage) {
        return event(key, referral(person), stage, now());
    }

    private static SupportEvent event(String key, OpaqueId referral, SupportStage stage, Instant at) {
        return new SupportEvent(key, referral, stage, at);
    }

    private Instant now() {
        return world.clock.instant();
    }

    private OpaqueId referral(int person) {
        return world.referral("a-" + person).id();
    }
}
