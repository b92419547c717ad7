package org.careerrelay.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.careerrelay.World;
import org.careerrelay.model.kpi.Band;
import org.careerrelay.model.kpi.Baseline;
import org.careerrelay.model.kpi.Change;
import org.careerrelay.model.kpi.Fraction;
import org.careerrelay.model.kpi.HiringFigures;
import org.careerrelay.model.kpi.HrFigures;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Money;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Reapplications;
import org.careerrelay.model.kpi.ReturnTerms;
import org.careerrelay.model.kpi.Series;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.kpi.KpiSources;
import org.careerrelay.spi.kpi.RoiModel;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/**
 * Figures of cases that articles report of companies they do not name. Nobody has verified them, and they promise nothing: these are the inputs from
 * which the formulas give them.
 */
class CaseFiguresTest {

    private static final Period YEAR = Period.fiscalYear(2026);

    @Test
    @Proves({"FX-1", "D18", "Q22"})
    void turnoverDownByFifteenIsPercentFromOnePairAndPointsFromAnother() {
        KpiReport percent = hr(hr(1000, 200, 0), hr(1000, 170, 0));
        assertThat(value(percent, "turnoverRate")).isEqualByComparingTo("0.17");
        assertThat(value(percent, "turnoverChangePercent")).isEqualByComparingTo("-15");
        assertThat(value(percent, "turnoverChangePoints")).isEqualByComparingTo("-3");

        KpiReport points = hr(hr(1000, 200, 0), hr(1000, 50, 0));
        assertThat(value(points, "turnoverChangePoints")).isEqualByComparingTo("-15");
        assertThat(value(points, "turnoverChangePercent")).isEqualByComparingTo("-75");
        assertThat(points.figure("turnoverChangePoints").unit()).isEqualTo("percentage points");
        assertThat(points.figure("turnoverChangePercent").unit()).isEqualTo("percent");
    }

    @Test
    @Proves({"C10", "FX-2"})
    void fortyOfAHundredLeaversPlacedElsewhereAreFortyPercent() {
        Kpi kpi = hr(hr(1000, 100, 0), hr(1000, 100, 40)).figure("leaverPlacementRate");
        assertThat(kpi.numerator()).isEqualTo(40);
        assertThat(kpi.denominator()).isEqualTo(100);
        assertThat(known(kpi)).isEqualByComparingTo("0.4");
    }

    @Test
    @Proves({"FX-3", "D19"})
    void aRecordHighIsHigherThanEverythingBefore() {
        assertThat(new Series(tenths(38, 36, 39)).isRecordHigh()).isTrue();
        assertThat(new Series(tenths(39, 36, 39)).isRecordHigh())
                .as("reached before")
                .isFalse();
        assertThat(new Series(tenths(39)).isRecordHigh()).as("nothing before").isFalse();
        assertThat(new Series(List.of()).isRecordHigh()).isFalse();
    }

    @Test
    @Proves({"FX-4", "Q22"})
    void reapplicationsUpByTwentyFiveAreTwoDifferentThings() {
        Change relative = new Change(Fraction.of(8, 100), Fraction.of(10, 100));
        assertThat(relative.percent()).contains(Fraction.of(25, 1));
        assertThat(relative.points()).isEqualTo(Fraction.of(2, 1));
        Change absolute = new Change(Fraction.of(8, 100), Fraction.of(33, 100));
        assertThat(absolute.points()).isEqualTo(Fraction.of(25, 1));

        Kpi sixMonths = report(
                        KpiSources.none()
                                .reapplications(
                                        (company, period) -> Optional.of(new Reapplications(100, 10, 12, 1, 0))),
                        0,
                        0)
                .figure("reapplicationRate6Months");
        assertThat(known(sixMonths)).isEqualByComparingTo("0.1");
    }

    @Test
    @Proves({"FX-5", "D10", "D11", "Q23", "D27"})
    void sixFreeHiresAYearOfHalfAMillionAndAReturnOfOnePointSevenTimes() {
        KpiReport report = report(
                KpiSources.none()
                        .terms(ReturnTerms.defaults()
                                .feePerHire(Money.yen(500_000))
                                .relayCostPerMonth(Money.yen(100_000))),
                6,
                0);
        assertThat(value(report, "costAvoided")).isEqualByComparingTo("3000000");
        assertThat(report.figure("costAvoided").unit()).isEqualTo("JPY");
        assertThat(value(report, "returnOnRelay")).isEqualByComparingTo("2.5");
        assertThat(report.figure("returnOnRelay").formula()).isEqualTo("benefit / cost");

        Fraction before = RoiModel.BENEFIT_BY_COST
                .of(Money.yen(10_000_000), Money.yen(5_000_000))
                .orElseThrow();
        Fraction after = RoiModel.BENEFIT_BY_COST
                .of(Money.yen(13_600_000), Money.yen(4_000_000))
                .orElseThrow();
        assertThat(new Change(before, after).multiple()).contains(Fraction.of(17, 10));
    }

    @Test
    @Proves({"FX-6", "D04", "D13", "Q24"})
    void thirtyFivePercentAgainstADeclaredBaseline() {
        Kpi fixed = report(
                        KpiSources.none()
                                .hiring((company, period) -> Optional.of(cost(6_500_000)))
                                .terms(ReturnTerms.defaults().baseline(new Baseline.Fixed(Money.yen(10_000_000)))),
                        3,
                        10)
                .figure("hiringCostReduction");
        assertThat(known(fixed)).isEqualByComparingTo("0.35");
        assertThat(fixed.formula()).isEqualTo("(FIXED - cost) / FIXED");

        Kpi previous = report(
                        KpiSources.none()
                                .hiring((company, period) ->
                                        Optional.of(cost(period.equals(YEAR) ? 6_500_000 : 10_000_000))),
                        3,
                        10)
                .figure("hiringCostReduction");
        assertThat(known(previous)).isEqualByComparingTo("0.35");
        assertThat(previous.formula()).startsWith("(PREVIOUS_PERIOD");

        Kpi fee = report(
                        KpiSources.none()
                                .hiring((company, period) -> Optional.of(cost(3_900_000)))
                                .terms(ReturnTerms.defaults()
                                        .baseline(new Baseline.CounterfactualFee(Money.yen(700_000)))),
                        3,
                        10)
                .figure("hiringCostReduction");
        assertThat(known(fee)).isEqualByComparingTo("0.35");
    }

    @Test
    @Proves({"FX-6", "Q11"})
    void grantedAndConsumedStandBesideEachOther() {
        KpiReport report = report(KpiSources.none(), 3, 10);
        assertThat(value(report, "creditsGranted")).isEqualByComparingTo("10");
        assertThat(value(report, "freeHireCount")).isEqualByComparingTo("3");
    }

    @Test
    @Proves({"FX-7", "FX-8", "D14"})
    void oneAndAHalfTimesTheApplicationsAndTwiceTheReapplicantsOfTheYearBefore() {
        KpiReport report = report(
                KpiSources.none()
                        .hiring((company, period) ->
                                Optional.of(new HiringFigures(Money.yen(0), 0, period.equals(YEAR) ? 1200 : 800)))
                        .reapplications((company, period) ->
                                Optional.of(new Reapplications(300, 10, period.equals(YEAR) ? 40 : 20, 0, 0))),
                0,
                0);
        assertThat(value(report, "applicationsMultiple")).isEqualByComparingTo("1.5");
        assertThat(value(report, "reapplicantsMultiple")).isEqualByComparingTo("2");
    }

    @Test
    @Proves({"FX-10", "D12"})
    void bothEndsOfABandBelongToIt() {
        Band band = Band.percent(10, 20);
        assertThat(band.of(Fraction.of(999, 10_000))).isEqualTo(Band.Place.BELOW);
        assertThat(band.of(Fraction.of(10, 100))).isEqualTo(Band.Place.IN);
        assertThat(band.of(Fraction.of(20, 100))).isEqualTo(Band.Place.IN);
        assertThat(band.of(Fraction.of(2001, 10_000))).isEqualTo(Band.Place.ABOVE);
    }

    @Test
    @Proves("FX-11")
    void tenReferralsAreOneCreditWhateverBecomesOfThePeople() {
        try (World world = World.immediate()) {
            world.count(10);
            assertThat(world.figure("referralCount")).isEqualTo(10);
            assertThat(world.figure("creditsGranted")).isOne();
            assertThat(world.figure("freeHireCount")).isZero();
        }
    }

    private static HrFigures hr(long headcount, long leavers, long placed) {
        return new HrFigures(headcount, leavers, placed, new TreeMap<>(), 0, 0, 0, 0);
    }

    private static HiringFigures cost(long yen) {
        return new HiringFigures(Money.yen(yen), 10, 100);
    }

    private static KpiReport hr(HrFigures before, HrFigures now) {
        return report(KpiSources.none().hr((company, period) -> Optional.of(period.equals(YEAR) ? now : before)), 0, 0);
    }

    /** A report of the year with so many free hires and credits. */
    private static KpiReport report(KpiSources sources, long freeHires, long granted) {
        return Reports.of(sources, YEAR, Map.of(TallyKind.FREE_HIRE, freeHires, TallyKind.GRANTED, granted), Map.of());
    }

    private static List<Fraction> tenths(int... values) {
        return Arrays.stream(values).mapToObj(value -> Fraction.of(value, 10)).toList();
    }

    private static BigDecimal value(KpiReport report, String id) {
        return known(report.figure(id));
    }

    private static BigDecimal known(Kpi kpi) {
        return ((KpiValue.Known) kpi.value()).value();
    }
}
