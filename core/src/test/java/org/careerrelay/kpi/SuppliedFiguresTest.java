package org.careerrelay.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.kpi.AffiliateReapplications;
import org.careerrelay.model.kpi.Baseline;
import org.careerrelay.model.kpi.HiringFigures;
import org.careerrelay.model.kpi.HrFigures;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Kpi.Quality;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.KpiDefinition;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Money;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Reapplications;
import org.careerrelay.model.kpi.Reputation;
import org.careerrelay.model.kpi.ReturnTerms;
import org.careerrelay.model.kpi.SurveyAnswers;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.kpi.KpiSources;
import org.careerrelay.spi.kpi.RoiModel;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures from what a company supplies, and what they say where it supplies nothing. */
class SuppliedFiguresTest {

    private static final Period NOVEMBER = Period.month(2026, 11);
    private static final Map<TallyKind, Long> NOTHING = Map.of();

    @Test
    @Proves({"D03", "D28"})
    void withoutASourceEveryFigureThatNeedsOneSaysWhich() {
        KpiReport report = Reports.of(KpiSources.none(), NOVEMBER, NOTHING, NOTHING);

        Set<String> needing = KpiCatalogue.all().stream()
                .filter(definition -> definition.source() != null)
                .map(definition -> definition.id())
                .collect(Collectors.toSet());
        assertThat(needing).hasSizeGreaterThan(25);
        for (Kpi kpi : report.figures()) {
            assertThat(kpi.value() instanceof KpiValue.NotAvailable)
                    .as(kpi.id())
                    .isEqualTo(needing.contains(kpi.id()));
            if (kpi.value() instanceof KpiValue.NotAvailable missing) {
                assertThat(missing.missingSource()).as(kpi.id()).isNotBlank();
                assertThat(kpi.quality()).isEqualTo(Quality.NO_SOURCE);
            }
        }
    }

    @Test
    @Proves("D28")
    void everyFigureHasItsDefinitionInBothLanguages() {
        KpiReport report = Reports.of(KpiSources.none(), NOVEMBER, NOTHING, NOTHING);

        assertThat(report.figures().stream().map(Kpi::id))
                .containsExactlyElementsOf(KpiCatalogue.ofCompany().stream()
                        .map(definition -> definition.id())
                        .toList())
                .startsWith("referralCount", "freeHireCount", "applicantSatisfaction", "hiringCostReduction");
        assertThat(KpiCatalogue.all()).allSatisfy(definition -> {
            assertThat(List.of(
                            definition.formula(),
                            definition.name(true),
                            definition.name(false),
                            definition.words(true),
                            definition.words(false)))
                    .noneMatch(String::isBlank);
            assertThat(definition.name(true)).isNotEqualTo(definition.name(false));
        });
        assertThatThrownBy(() -> KpiCatalogue.of("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Proves("D28")
    void everyFigureReturnsWhatItIsMadeOf() {
        KpiReport report = supplied(40, 10, 7);

        assertThat(report.figures()).hasSameSizeAs(KpiCatalogue.ofCompany()).allSatisfy(kpi -> {
            KpiDefinition definition = KpiCatalogue.of(kpi.id());
            assertThat(kpi.unit()).as(kpi.id()).isIn(definition.unit(), "JPY").isNotBlank();
            assertThat(kpi.formula()).as(kpi.id()).isNotBlank();
            assertThat(kpi.period()).isEqualTo(NOVEMBER);
            assertThat(kpi.quality()).isNotNull();
            if (kpi.value() instanceof KpiValue.Known known) {
                Long numerator = kpi.numerator();
                Long denominator = kpi.denominator();
                assertThat(numerator).as(kpi.id()).isNotNull();
                if (denominator == null) {
                    assertThat(known.value())
                            .as(kpi.id())
                            .isEqualByComparingTo(BigDecimal.valueOf(Objects.requireNonNull(numerator)));
                } else {
                    assertThat(known.value()
                                    .subtract(BigDecimal.valueOf(Objects.requireNonNull(numerator))
                                            .divide(BigDecimal.valueOf(denominator), 6, RoundingMode.HALF_UP))
                                    .abs())
                            .as("%s is its numerator by its denominator, rounded", kpi)
                            .isLessThanOrEqualTo(BigDecimal.ONE);
                }
            }
        });
        assertThat(report.figures())
                .filteredOn(kpi -> kpi.value() instanceof KpiValue.Known)
                .hasSizeGreaterThan(35);
    }

    /** Whatever a company supplies, within what its records take. */
    @Property(tries = 300)
    @Proves("INV-13")
    void everyFigureIsInItsRangeOrUndefined(
            @ForAll @LongRange(max = 1000) long whole,
            @ForAll @LongRange(max = 1000) long part,
            @ForAll @LongRange(max = 1000) long other) {
        KpiReport report = supplied(whole, Math.min(whole, part), other);

        assertThat(report.figures()).allSatisfy(kpi -> {
            if (kpi.value() instanceof KpiValue.Known known) {
                assertThat(KpiCatalogue.of(kpi.id()).range().holds(known.value()))
                        .as(kpi.toString())
                        .isTrue();
            } else {
                assertThat(kpi.value())
                        .as(kpi.id())
                        .isInstanceOfAny(KpiValue.Undefined.class, KpiValue.Hidden.class, KpiValue.NotAvailable.class);
            }
        });
    }

    /** A report of which all sources tell something: a part of a whole, and another number. */
    private static KpiReport supplied(long whole, long part, long other) {
        long rest = whole - part;
        return Reports.of(
                KpiSources.none()
                        .surveys((company, period) ->
                                Optional.of(new SurveyAnswers(whole, List.of(0L, 0L, 0L, rest, part), part, 0, rest)))
                        .reputation((company, period) -> Optional.of(
                                new Reputation(List.of(new Reputation.Rating(new BigDecimal("3.5"), other)))))
                        .hiring((company, period) ->
                                Optional.of(new HiringFigures(Money.yen(other * 1000), other, whole)))
                        .reapplications((company, period) -> Optional.of(new Reapplications(
                                whole,
                                part / 2,
                                part,
                                part / 3,
                                other,
                                new AffiliateReapplications(part, part == 0 ? 0 : part + other))))
                        .hr((company, period) -> Optional.of(new HrFigures(
                                other,
                                whole,
                                part,
                                new TreeMap<>(Map.of(90, Math.min(part, other))),
                                whole,
                                whole + part,
                                whole,
                                part)))
                        .terms(ReturnTerms.defaults()
                                .feePerHire(Money.yen(500_000))
                                .relayCostPerMonth(Money.yen(whole * 100))
                                .handlingCostPerMonth(Money.yen(other * 100))
                                .relaySince(NOVEMBER.from())),
                NOVEMBER,
                Map.of(
                        TallyKind.MAILED,
                        whole,
                        TallyKind.CONSENTED,
                        part,
                        TallyKind.ACCEPTED_NEW,
                        part,
                        TallyKind.COUNTED,
                        part / 2,
                        TallyKind.GRANTED,
                        part / 10,
                        TallyKind.FREE_HIRE,
                        Math.min(other, part / 20)),
                Map.of(TallyKind.MAILED, other, TallyKind.FREE_HIRE, 1L));
    }

    @Test
    @Proves("D03")
    void surveyAndReputationAreTwoFiguresEachWithItsNumbers() {
        KpiReport report = Reports.of(
                KpiSources.none()
                        .surveys((company, period) ->
                                Optional.of(new SurveyAnswers(40, List.of(0L, 1L, 2L, 3L, 4L), 6, 3, 1)))
                        .reputation((company, period) -> Optional.of(new Reputation(List.of(
                                new Reputation.Rating(new BigDecimal("3.5"), 100),
                                new Reputation.Rating(new BigDecimal("2"), 50))))),
                NOVEMBER,
                NOTHING,
                NOTHING);

        assertFigure(report, "applicantSatisfaction", "4", 40, 10);
        assertFigure(report, "surveyResponseRate", "0.25", 10, 40);
        assertFigure(report, "applicantNetPromoterScore", "50", 500, 10);
        assertFigure(report, "reputationRating", "3", 3, 1);
        assertThat(report.figure("reputationCount").value()).isEqualTo(new KpiValue.Known(BigDecimal.valueOf(150)));
    }

    @ParameterizedTest
    @Proves({"D03", "V-S1"})
    @CsvSource({"9, true", "10, false"})
    void whatFewerThanTenPeopleAnsweredIsHidden(long people, boolean hidden) {
        KpiReport report = Reports.of(
                KpiSources.none()
                        .surveys((company, period) ->
                                Optional.of(new SurveyAnswers(40, List.of(0L, 0L, 0L, 0L, people), people, 0, 0)))
                        .hr((company, period) ->
                                Optional.of(new HrFigures(100, 1, 0, new TreeMap<>(), people, people * 4, 0, 0))),
                NOVEMBER,
                NOTHING,
                NOTHING);

        for (String id : List.of("applicantSatisfaction", "applicantNetPromoterScore", "engagement")) {
            assertThat(report.figure(id).value() instanceof KpiValue.Hidden)
                    .as(id)
                    .isEqualTo(hidden);
        }
    }

    @Test
    @Proves({"D05", "Q25", "Q26"})
    void reapplicationAndRehiringAreSharesOfThoseRejectedAndFormerEmployeesAreApart() {
        KpiReport report = Reports.of(
                KpiSources.none()
                        .reapplications((company, period) -> Optional.of(new Reapplications(200, 10, 30, 4, 2))),
                NOVEMBER,
                NOTHING,
                NOTHING);

        assertFigure(report, "reapplicationRate", "0.15", 30, 200);
        assertFigure(report, "reapplicationRate6Months", "0.05", 10, 200);
        assertFigure(report, "rehireRate", "0.02", 4, 200);
        assertThat(report.figure("formerEmployeeHires").numerator()).isEqualTo(2);
        assertThat(report.figure("funnel.returned").numerator()).isEqualTo(30);
        assertThat(report.figure("funnel.joined").numerator()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 1, true", "9, 18, true", "10, 10, false", "10, 12, false"})
    void whoAppliedAtAffiliatesIsToldApartAndHiddenWhereTheyAreFew(long people, long applications, boolean hidden) {
        KpiReport report =
                returned(new Reapplications(200, 10, 30, 4, 2, new AffiliateReapplications(people, applications)));

        assertFigure(report, "reapplicationRate", "0.15", 30, 200);
        Kpi number = report.figure("affiliateReapplications");
        Kpi rate = report.figure("affiliateReapplicationRate");
        if (hidden) {
            assertThat(List.of(number, rate)).allSatisfy(figure -> {
                assertThat(figure.value()).isEqualTo(new KpiValue.Hidden(10));
                assertThat(figure.numerator()).isNull();
                assertThat(figure.denominator()).isNull();
            });
        } else {
            assertThat(number.value()).isEqualTo(new KpiValue.Known(BigDecimal.valueOf(applications)));
            assertThat(rate.numerator()).isEqualTo(people);
            assertThat(rate.denominator()).isEqualTo(200);
        }
    }

    @Test
    void withoutAGroupOrASourceApplicationsAtAffiliatesAreAbsent() {
        for (String id : List.of("affiliateReapplications", "affiliateReapplicationRate")) {
            assertThat(returned(new Reapplications(200, 10, 30, 4, 2))
                            .figure(id)
                            .value())
                    .isEqualTo(new KpiValue.NotAvailable("CorporateGroup"));
            assertThat(Reports.of(KpiSources.none(), NOVEMBER, NOTHING, NOTHING)
                            .figure(id)
                            .value())
                    .isEqualTo(new KpiValue.NotAvailable("ReapplicationSource"));
        }
    }

    @Test
    void numbersOfAffiliatesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new AffiliateReapplications(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AffiliateReapplications(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AffiliateReapplications(0, 1)).isInstanceOf(IllegalArgumentException.class);
        AffiliateReapplications eleven = new AffiliateReapplications(11, 11);
        assertThatThrownBy(() -> new Reapplications(10, 0, 0, 0, 0, eleven))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static KpiReport returned(Reapplications all) {
        return Reports.of(
                KpiSources.none().reapplications((company, period) -> Optional.of(all)), NOVEMBER, NOTHING, NOTHING);
    }

    @Test
    @Proves({"D04", "D23", "INV-13"})
    void nothingToDivideByIsUndefined() {
        KpiReport report = Reports.of(
                KpiSources.none()
                        .hiring((company, period) -> Optional.of(new HiringFigures(Money.yen(0), 0, 0)))
                        .hr((company, period) ->
                                Optional.of(new HrFigures(0, 0, 0, new TreeMap<>(Map.of(90, 0L)), 0, 0, 0, 0)))
                        .surveys((company, period) ->
                                Optional.of(new SurveyAnswers(0, List.of(0L, 0L, 0L, 0L, 0L), 0, 0, 0)))
                        .reputation((company, period) -> Optional.of(new Reputation(List.of())))
                        .reapplications((company, period) -> Optional.of(new Reapplications(0, 0, 0, 0, 0)))
                        .terms(ReturnTerms.defaults()
                                .feePerHire(Money.yen(1))
                                .relayCostPerMonth(Money.yen(0))
                                .handlingCostPerMonth(Money.yen(0))
                                .relaySince(LocalDate.of(2027, 1, 1))),
                NOVEMBER,
                NOTHING,
                NOTHING);

        assertThat(report.figures().stream()
                        .filter(kpi -> kpi.value() instanceof KpiValue.Undefined)
                        .map(Kpi::id))
                .contains(
                        "hiringCostReduction",
                        "costPerHire",
                        "costPerPaidHire",
                        "returnOnRelay",
                        "returnMultiple",
                        "handlingCostRecovered",
                        "applicationsSinceRelay",
                        "programmeUsageRate",
                        "turnoverRate",
                        "turnoverChangePercent",
                        "applicantSatisfaction",
                        "reputationRating",
                        "reapplicationRate",
                        "reapplicantsMultiple",
                        "earlyLeavingCost");
    }

    @Test
    @Proves({"D16", "D17", "D24", "D27"})
    void costPerHireWithAndWithoutFreeHiresEarlyLeavingAndWhatCreditsAreWorth() {
        KpiReport report = Reports.of(
                KpiSources.none()
                        .hiring((company, period) -> Optional.of(new HiringFigures(Money.yen(10_000_000), 7, 100)))
                        .hr((company, period) ->
                                Optional.of(new HrFigures(100, 5, 1, new TreeMap<>(Map.of(90, 2L)), 0, 0, 50, 10)))
                        .terms(ReturnTerms.defaults()
                                .feePerHire(Money.yen(1_000_000))
                                .handlingCostPerMonth(Money.yen(4_000_000))),
                NOVEMBER,
                Map.of(TallyKind.FREE_HIRE, 1L, TallyKind.GRANTED, 3L),
                NOTHING);

        assertFigure(report, "costPerHire", "1428571", 10_000_000, 7);
        assertFigure(report, "costPerPaidHire", "1666667", 10_000_000, 6);
        assertFigure(report, "earlyLeavingCost", "2857143", 20_000_000, 7);
        assertThat(report.figure("earlyLeavingCost").formula()).isEqualTo("left within 90 days * cost / hires");
        assertFigure(report, "handlingCostRecovered", "0.75", 3, 4);
        assertFigure(report, "programmeUsageRate", "0.2", 10, 50);
    }

    @Test
    @Proves("D17")
    void withinHowManyDaysLeavingIsEarlyIsDeclared() {
        KpiSources sources = KpiSources.none()
                .hiring((company, period) -> Optional.of(new HiringFigures(Money.yen(1000), 10, 10)))
                .hr((company, period) ->
                        Optional.of(new HrFigures(100, 5, 1, new TreeMap<>(Map.of(90, 1L, 180, 3L)), 0, 0, 0, 0)));
        for (Map.Entry<Integer, Long> days : Map.of(90, 100L, 180, 300L).entrySet()) {
            assertThat(Reports.of(
                                    sources.terms(ReturnTerms.defaults().earlyLeavingDays(days.getKey())),
                                    NOVEMBER,
                                    NOTHING,
                                    NOTHING)
                            .figure("earlyLeavingCost")
                            .value())
                    .isEqualTo(new KpiValue.Known(BigDecimal.valueOf(days.getValue())));
        }
        assertThat(Reports.of(sources.terms(ReturnTerms.defaults().earlyLeavingDays(30)), NOVEMBER, NOTHING, NOTHING)
                        .figure("earlyLeavingCost")
                        .value())
                .isEqualTo(new KpiValue.NotAvailable("HrSource"));
    }

    @Test
    @Proves("D20")
    void applicationsAreComparedInWindowsOfOneLengthBeforeAndAfterTheStart() {
        Period after = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 1));
        Period before = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 1));
        Map<Period, Long> applications = Map.of(after, 150L, before, 120L);
        KpiReport report = Reports.of(
                KpiSources.none()
                        .hiring((company, period) -> Optional.ofNullable(applications.get(period))
                                .map(number -> new HiringFigures(Money.yen(0), 0, number)))
                        .terms(ReturnTerms.defaults().relaySince(after.from())),
                NOVEMBER,
                NOTHING,
                NOTHING);

        assertFigure(report, "applicationsSinceRelay", "1.25", 150, 120);
    }

    @Test
    @Proves({"D10", "Q23"})
    void theReturnIsByTheModelThatWasChosenAndSaysWhich() {
        KpiSources sources = KpiSources.none()
                .terms(ReturnTerms.defaults().feePerHire(Money.yen(500_000)).relayCostPerMonth(Money.yen(200_000)));
        Map<TallyKind, Long> two = Map.of(TallyKind.FREE_HIRE, 2L);
        Map<TallyKind, Long> one = Map.of(TallyKind.FREE_HIRE, 1L);

        KpiReport gross = Reports.of(sources, NOVEMBER, two, one);
        assertFigure(gross, "returnOnRelay", "5", 5, 1);
        assertFigure(gross, "returnMultiple", "2", 2, 1);

        KpiReport net = Reports.of(sources.roi(RoiModel.NET_BY_COST), NOVEMBER, two, one);
        assertFigure(net, "returnOnRelay", "4", 4, 1);
        assertThat(net.figure("returnOnRelay").formula()).isEqualTo("(benefit - cost) / cost");
    }

    @Test
    @Proves("D22")
    void engagementIsTakenInAndComparedWithThePeriodBefore() {
        KpiReport report = Reports.of(
                KpiSources.none()
                        .hr((company, period) -> Optional.of(new HrFigures(
                                100, 1, 0, new TreeMap<>(), 20, period.equals(NOVEMBER) ? 84 : 70, 0, 0))),
                NOVEMBER,
                NOTHING,
                NOTHING);

        assertFigure(report, "engagement", "4.2", 84, 20);
        assertFigure(report, "engagementChange", "0.7", 7, 10);
    }

    @Test
    @Proves("D27")
    void twoCurrenciesAreNeverAddedUp() {
        KpiSources sources = KpiSources.none()
                .hiring((company, period) -> Optional.of(new HiringFigures(Money.yen(100), 1, 1)))
                .terms(ReturnTerms.defaults().baseline(new Baseline.Fixed(new Money(100, "EUR"))));

        assertThatThrownBy(() -> Reports.of(sources, NOVEMBER, NOTHING, NOTHING))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Money(1, "yen")).isInstanceOf(InvalidInputException.class);
    }

    private static void assertFigure(KpiReport report, String id, String value, long numerator, long denominator) {
        Kpi kpi = report.figure(id);
        assertThat(kpi.value()).as(id).isInstanceOf(KpiValue.Known.class);
        assertThat(((KpiValue.Known) kpi.value()).value()).as(id).isEqualByComparingTo(value);
        assertThat(kpi.numerator()).as(id).isEqualTo(numerator);
        assertThat(kpi.denominator()).as(id).isEqualTo(denominator);
        assertThat(kpi.period()).isEqualTo(NOVEMBER);
        assertThat(kpi.quality()).isEqualTo(Quality.EXACT);
    }
}
