package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.SupportReported;
import org.careerrelay.model.exchange.SupportTotalled;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.model.support.SupportEventResult.Outcome;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.model.support.SupportStep;
import org.careerrelay.model.support.SupportTotals;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How far an agency is with people it supports: who agreed is told of singly, everybody else in totals, and nobody's credit changes. */
class SupportTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"A10", "R-30"})
    void whoAgreedIsToldOfWithEachStageAndTheRestStaysAtTheAgency() {
        supported(2, 1);
        List<SupportEvent> events = new ArrayList<>();
        Instant at = world.clock.instant();
        for (SupportStage stage : SupportStage.values()) {
            at = at.plusSeconds(1);
            events.add(event("one-" + stage, 1, stage, at));
            events.add(event("two-" + stage, 2, stage, at));
        }
        Collections.shuffle(events, new Random(3));
        assertThat(outcomes(events)).containsOnly(Outcome.RECORDED);
        assertThat(outcomes(events)).as("again").containsOnly(Outcome.REPEATED);
        world.run();
        world.run();

        assertThat(world.desk().support().of("a-1"))
                .extracting(SupportStep::stage)
                .containsExactly(SupportStage.values());
        assertThat(world.desk().support().of("a-2")).isEmpty();
        assertThat(world.toCompany.passed())
                .filteredOn(SupportReported.class::isInstance)
                .extracting(message -> ((SupportReported) message).referral())
                .hasSize(6)
                .containsOnly(referral(1));
        assertThat(world.inbox().support().about(World.ACME, referral(2))).hasSize(6);
        assertThat(World.known(world.desk().kpis(World.NOVEMBER), "funnel.recommended"))
                .isOne();
        assertThat(World.known(world.desk().kpis(World.NOVEMBER), "funnel.placed"))
                .isOne();
        world.recomputed();
    }

    @Test
    @Proves({"A10", "R-30"})
    void everybodyElseIsInTheTotalsOfAMonthThatIsOverAndNoNumberIsBelowTen() {
        supported(13, 1);
        outcomes(IntStream.rangeClosed(2, 11)
                .mapToObj(person -> event("r-" + person, person, SupportStage.RECOMMENDED))
                .toList());
        outcomes(IntStream.rangeClosed(2, 11)
                .mapToObj(person -> event("again-" + person, person, SupportStage.RECOMMENDED))
                .toList());
        outcomes(IntStream.rangeClosed(2, 10)
                .mapToObj(person -> event("p-" + person, person, SupportStage.PLACED))
                .toList());
        outcomes(List.of(event("r-1", 1, SupportStage.RECOMMENDED), event("p-1", 1, SupportStage.PLACED)));
        world.run();
        assertThat(totals()).as("the month runs").isEmpty();

        december();
        assertThat(totals())
                .isEqualTo(Map.of(
                        World.AGENCY, List.of(new SupportTotals(NOVEMBER, Map.of(SupportStage.RECOMMENDED, 10L)))));
        Period december = Period.month(2026, 12);
        assertThat(World.known(world.desk().kpis(december), "funnel.recommended"))
                .as("by the day on which the company was told")
                .isEqualTo(10);
        assertThat(world.desk().kpis(december).figure("funnel.placed").value())
                .as("nine people and the one who agreed are not one")
                .isEqualTo(new KpiValue.Hidden(10));
        assertThat(World.known(world.desk().kpis(World.NOVEMBER), "funnel.placed"))
                .isOne();
        world.recomputed();

        outcomes(List.of(event("late", 12, SupportStage.RECOMMENDED, World.START)));
        december();
        assertThat(totals().get(World.AGENCY)).as("what was told is final").hasSize(1);
    }

    @Test
    @Proves("R-30")
    void withoutAnythingReportedTheFiguresNameTheirSource() {
        world.count(1);
        assertThat(world.desk().kpis(World.NOVEMBER).figure("funnel.placed").value())
                .isEqualTo(new KpiValue.NotAvailable("AgencySupportEvents"));
    }

    @Test
    @Proves("R-30")
    void whatThePersonTakesBackIsToldNoMoreAndIsGoneAtTheCompany() {
        supported(1, 1);
        outcomes(List.of(event("e-1", 1, SupportStage.ADVISOR_ASSIGNED)));
        world.run();
        assertThat(world.desk().support().of("a-1")).hasSize(1);

        outcomes(List.of(event("e-2", 1, SupportStage.RECOMMENDED))); // on its way when it is taken back
        assertThat(world.candidate("a-1").withdraw(Pii.of(World.address(1)), Set.of(Purpose.FEEDBACK_TO_COMPANY)))
                .isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        assertThat(world.desk().support().of("a-1")).isEmpty();
        world.run();
        world.run();
        outcomes(List.of(event("e-3", 1, SupportStage.PLACED)));
        world.run();

        assertThat(world.desk().support().of("a-1")).isEmpty();
        assertThat(stored()).isZero();
        assertThat(world.toCompany.passed())
                .filteredOn(SupportReported.class::isInstance)
                .extracting(message -> ((SupportReported) message).stage())
                .doesNotContain(SupportStage.PLACED);
        assertThat(world.inbox().instructions().open(null, 10))
                .as("nobody has to do anything")
                .isEmpty();
        assertThat(world.agency().operator().parked(null, 10)).isEmpty();
        december();
        assertThat(totals().get(World.AGENCY))
                .singleElement()
                .satisfies(told -> assertThat(told.people())
                        .as("one person is in no totals either")
                        .isEmpty());
    }

    @Test
    @Proves({"R-30", "R-11"})
    void whoTakesEverythingBackIsSupportedForNobody() {
        supported(1, 1);
        outcomes(List.of(event("e-1", 1, SupportStage.ADVISOR_ASSIGNED)));
        world.run();
        world.withdraw(1);
        world.run();
        world.run();
        assertThat(stored()).isZero();
        assertThat(outcomes(List.of(event("e-2", 1, SupportStage.PLACED)))).containsExactly(Outcome.OVER);
    }

    @Test
    @Proves("R-30")
    void aConsentThatHasEndedTellsNothing() {
        supported(1, 1);
        outcomes(List.of(event("e-1", 1, SupportStage.RECOMMENDED)));
        world.run();
        world.clock.move(Duration.ofDays(366));
        outcomes(List.of(event("e-2", 1, SupportStage.PLACED)));
        world.run();
        assertThat(world.desk().support().of("a-1")).isEmpty();
        assertThat(world.toCompany.passed())
                .filteredOn(SupportReported.class::isInstance)
                .hasSize(1);
    }

    @Test
    @Proves("R-30")
    void theCompanysDoorTakesNothingOfWhoeverDoesNotAgree() {
        supported(2, 1);
        AgencySupportDesk desk = world.company().agency(World.AGENCY).support();
        List<SupportEvent> events = List.of(
                event("e-1", 1, SupportStage.RECOMMENDED),
                event("e-2", 2, SupportStage.RECOMMENDED),
                new SupportEvent(
                        "e-3", new OpaqueId(referral(1).high(), 1), SupportStage.PLACED, world.clock.instant()),
                event("e-1", 1, SupportStage.PLACED),
                event("e-4", 1, SupportStage.PLACED, world.clock.instant().plus(Duration.ofDays(2))));
        assertThat(desk.report(events))
                .extracting(result -> result.outcome())
                .containsExactly(
                        Outcome.RECORDED,
                        Outcome.WITHOUT_CONSENT,
                        Outcome.UNKNOWN,
                        Outcome.CONFLICT,
                        Outcome.IN_FUTURE);
        assertThat(stored()).isOne();
        assertThat(world.company().agency("another").support().report(events))
                .extracting(result -> result.outcome())
                .containsOnly(Outcome.UNKNOWN);
        assertThat(desk.totals(World.ACME, new SupportTotals(NOVEMBER.plusMonths(1), Map.of())))
                .as("a month to come")
                .isFalse();
        assertThat(desk.totals("another", new SupportTotals(NOVEMBER, Map.of())))
                .isFalse();
        assertThat(world.desk().support().of("unknown")).isEmpty();
    }

    @Test
    @Proves("R-30")
    void aSmallNumberHasNoPlaceInTotals() {
        Map<SupportStage, Long> people = new EnumMap<>(SupportStage.class);
        people.put(SupportStage.PLACED, 9L);
        people.put(SupportStage.OFFER, 10L);
        assertThat(SupportTotals.of(NOVEMBER, people).people()).containsOnlyKeys(SupportStage.OFFER);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new SupportTotals(NOVEMBER, people));
    }

    @Test
    @Proves("A10")
    void whateverIsReportedTheLedgerIsTheSame() {
        supported(12, 6);
        CreditBalance before = ledger();
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            List<SupportEvent> events = IntStream.range(0, random.nextInt(8))
                    .mapToObj(none -> event(
                            "k-" + random.nextInt(80),
                            1 + random.nextInt(12),
                            SupportStage.values()[random.nextInt(6)],
                            world.clock.instant().minusSeconds(random.nextInt(100_000))))
                    .toList();
            if (random.nextBoolean()) {
                outcomes(events);
            } else {
                world.company().agency(World.AGENCY).support().report(events);
            }
            if (random.nextInt(6) == 0) {
                world.clock.move(Duration.ofDays(random.nextInt(20)));
            }
            world.run();
        }
        assertThat(ledger()).isEqualTo(before);
        world.recomputed();
    }

    @Test
    @Proves({"A10", "R-30"})
    void messagesThatComeAgainLateAndInAnyOrderHaveTheirEffectOnce() {
        supported(1, 1);
        outcomes(List.of(event("e-1", 1, SupportStage.OFFER), event("e-2", 1, SupportStage.RECOMMENDED)));
        world.run();
        december();
        List<ExchangeMessage> passed = new ArrayList<>(world.toCompany.passed());
        assertThat(passed).anyMatch(SupportTotalled.class::isInstance);
        Collections.reverse(passed);
        assertThat(world.company().agency(World.AGENCY).receive(passed))
                .extracting(receipt -> receipt.refusal())
                .containsOnlyNulls();
        assertThat(world.desk().support().of("a-1")).hasSize(2);
        assertThat(World.known(world.desk().kpis(World.NOVEMBER), "funnel.recommended"))
                .isOne();
        world.recomputed();
    }

    @Test
    @Proves("R-72")
    void nothingIsKeptOfWhoeverIsErased() {
        supported(1, 1);
        outcomes(List.of(event("e-1", 1, SupportStage.OFFER)));
        world.run();
        OpaqueId referral = referral(1);
        world.inbox().erase(World.ACME, referral, ErasureCause.PERSON);
        assertThat(world.inbox().support().about(World.ACME, referral)).isEmpty();
        assertThat(outcomes(List.of(event("e-1", 1, SupportStage.OFFER)))).containsExactly(Outcome.UNKNOWN);
    }

    @Test
    void whatIsWrongIsListedAndNothingIsStored() {
        supported(1, 1);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() ->
                        outcomes(List.of(event("e-1", 1, SupportStage.OFFER), event("bad key", 1, SupportStage.OFFER))))
                .satisfies(thrown -> assertThat(thrown.violations())
                        .extracting(violation -> violation.path())
                        .containsExactly("[1].key"));
        assertThat(world.inbox().support().about(World.ACME, referral(1))).isEmpty();
    }

    /** People whom the agency accepted as new; the first of them agree to the company's being told. */
    private void supported(int people, int agreeing) {
        world.rejectNext(people);
        world.run();
        for (int person = 1; person <= people; person++) {
            ConsentForm form = world.form(World.address(person));
            Set<Purpose> purposes = person <= agreeing
                    ? Set.of(Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY)
                    : form.purposes();
            assertThat(world.candidate("a-" + person).consent(World.ticking(form, purposes)))
                    .isInstanceOf(ConsentOutcome.Given.class);
        }
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
    }

    private void december() {
        world.clock.move(Duration.ofDays(20));
        world.run();
        world.run();
    }

    private Map<String, List<SupportTotals>> totals() {
        return world.desk().support().totals(YearMonth.of(2026, 1), YearMonth.of(2027, 12));
    }

    private CreditBalance ledger() {
        return world.read((unit, acme) -> unit.credits().read(acme, 1));
    }

    private int stored() {
        OpaqueId referral = referral(1);
        return world.read((unit, acme) ->
                unit.support().ofReferrals(acme, List.of(referral)).size());
    }

    private List<Outcome> outcomes(List<SupportEvent> events) {
        return world.inbox().support().report(World.ACME, events).stream()
                .map(result -> result.outcome())
                .toList();
    }

    private SupportEvent event(String key, int person, SupportStage stage) {
        return event(key, person, stage, world.clock.instant());
    }

    private SupportEvent event(String key, int person, SupportStage stage, Instant at) {
        return new SupportEvent(key, referral(person), stage, at);
    }

    private OpaqueId referral(int person) {
        return world.referral("a-" + person).id();
    }
}
