package org.careerrelay.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.kpi.AgencyReport;
import org.careerrelay.model.kpi.Fraction;
import org.careerrelay.model.kpi.Insight;
import org.careerrelay.model.kpi.InsightBasis;
import org.careerrelay.model.kpi.InsightTerms;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.Passbook;
import org.careerrelay.model.kpi.PassbookCredit;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.kpi.KpiSources;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What the library's rules find in figures. */
class InsightRulesTest {

    private static final Period NOVEMBER = Period.month(2026, 11);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    @Proves("D08")
    void theStepAtWhichTheLargestShareIsLost() {
        assertThat(look(sums(200, 800, 100, 90, 20), sums(200, 800, 100, 90, 20)))
                .containsExactly(new Insight.WorstStep("funnel.acknowledged", "funnel.counted", 90, 20));
        assertThat(look(sums(19, 20, 1, 0, 0), sums(19, 20, 1, 0, 0)))
                .as("too few to say")
                .isEmpty();
    }

    @Test
    @Proves("D08")
    void aDropIsToldWhenItIsMoreThanNoise() {
        List<Insight> found = look(sums(1000, 2000, 200, 200, 200), sums(1000, 2000, 300, 300, 300));
        assertThat(found)
                .filteredOn(Insight.Drop.class::isInstance)
                .extracting(Insight::about)
                .containsExactly("referralCount", "consentRate");
        assertThat(look(sums(1000, 2000, 280, 280, 280), sums(1000, 2000, 300, 300, 300)))
                .noneMatch(Insight.Drop.class::isInstance);
        assertThat(look(sums(1000, 2000, 400, 400, 400), sums(1000, 2000, 200, 200, 200)))
                .as("a rise is no drop")
                .noneMatch(Insight.Drop.class::isInstance);
    }

    @Test
    @Proves("D08")
    void whatIsBelowItsTarget() {
        InsightTerms terms = InsightTerms.defaults()
                .targets(Map.of(
                        "consentRate", Fraction.of(30, 100),
                        "countRate", Fraction.of(1, 2),
                        "applicantSatisfaction", Fraction.of(4, 1)));
        List<Insight> found = look(sums(100, 100, 25, 25, 20), sums(100, 100, 25, 25, 20), terms, List.of(), List.of());
        assertThat(found)
                .filteredOn(Insight.BelowTarget.class::isInstance)
                .extracting(Insight::about)
                .as("what is not known is not below")
                .containsExactly("consentRate");
    }

    @Test
    @Proves("D09")
    void visitsWithoutAnyConsent() {
        assertThat(look(sums(50, 120, 0, 0, 0), sums(50, 120, 0, 0, 0)))
                .contains(new Insight.VisitsWithoutConsent(120, 50));
        assertThat(look(sums(50, 60, 0, 0, 0), sums(50, 60, 0, 0, 0)))
                .as("one visit each is what scanners make")
                .noneMatch(Insight.VisitsWithoutConsent.class::isInstance);
    }

    @Test
    @Proves("D09")
    void creditsThatLieUnusedForTooLong() {
        Passbook passbook = new Passbook(
                "agency-1",
                "見本人材株式会社",
                new CreditSnapshot("agency-1", Instant.EPOCH, 30, 3, 0, 3, 0, 0, 0, 0, 0, 10, null, false),
                List.of(),
                List.of(
                        credit(3, LocalDate.of(2026, 9, 2), CreditState.AVAILABLE),
                        credit(2, LocalDate.of(2026, 9, 1), CreditState.AVAILABLE),
                        credit(1, LocalDate.of(2026, 5, 1), CreditState.CONSUMED)),
                0);
        Map<TallyKind, Long> quiet = sums(0, 0, 0, 0, 0);
        assertThat(look(quiet, quiet, InsightTerms.defaults(), List.of(), List.of(passbook)))
                .containsExactly(new Insight.UnusedCredits("agency-1", 1, 90));
        assertThat(look(quiet, quiet, InsightTerms.defaults().unusedDays(91), List.of(), List.of(passbook)))
                .isEmpty();
    }

    @Test
    @Proves({"D09", "Q5"})
    void agenciesThatAreSlowOrRefuseMany() {
        AgencyReport agency = new AgencyReport(
                "acme",
                "agency-1",
                NOVEMBER,
                Instant.EPOCH,
                AnswerFigures.of(
                        List.of(
                                new Tally(1, NOVEMBER.from(), TallyKind.ACCEPTED_NEW, 10),
                                new Tally(1, NOVEMBER.from(), TallyKind.REFUSED, 11),
                                new Tally(1, NOVEMBER.from(), TallyKind.ANSWERED_WITHIN_10_DAYS, 21)),
                        NOVEMBER));
        Map<TallyKind, Long> quiet = sums(0, 0, 0, 0, 0);
        assertThat(look(quiet, quiet, InsightTerms.defaults(), List.of(agency), List.of()))
                .containsExactly(
                        new Insight.SlowAgency("agency-1", 240, 168), new Insight.RefusingAgency("agency-1", 11, 21));
    }

    private static PassbookCredit credit(long number, LocalDate grantedOn, CreditState state) {
        return new PassbookCredit(number, grantedOn, 10, state, null, null, null);
    }

    private static Map<TallyKind, Long> sums(long mailed, long landed, long consented, long answered, long counted) {
        return Map.of(
                TallyKind.MAILED, mailed,
                TallyKind.LANDED, landed,
                TallyKind.CONSENTED, consented,
                TallyKind.ACCEPTED_NEW, answered,
                TallyKind.COUNTED, counted);
    }

    private static List<Insight> look(Map<TallyKind, Long> now, Map<TallyKind, Long> before) {
        return look(now, before, InsightTerms.defaults(), List.of(), List.of());
    }

    private static List<Insight> look(
            Map<TallyKind, Long> now,
            Map<TallyKind, Long> before,
            InsightTerms terms,
            List<AgencyReport> agencies,
            List<Passbook> passbooks) {
        KpiReport later = Reports.of(KpiSources.none(), NOVEMBER, now, before);
        KpiReport earlier = Reports.of(KpiSources.none(), NOVEMBER.previous(), before, Map.of());
        InsightBasis basis = new InsightBasis(TODAY, later, earlier, agencies, passbooks, terms);
        return InsightRules.ALL.stream()
                .flatMap(rule -> rule.look(basis).stream())
                .toList();
    }
}
