package org.careerrelay.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.PoolStanding;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.kpi.Breakdown;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Kpi.Quality;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.KpiDefinition;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Passbook;
import org.careerrelay.model.kpi.PassbookCredit;
import org.careerrelay.model.kpi.PassbookStep;
import org.careerrelay.model.kpi.PassbookStep.Kind;
import org.careerrelay.model.kpi.Period;
import org.jspecify.annotations.Nullable;

/** A report with some of everything: numbers, ratios, money, what is hidden, undefined and not available. */
final class Sample {

    private static final Instant AS_OF = Instant.parse("2026-11-30T15:00:00Z");
    private static final Period NOVEMBER = Period.month(2026, 11);

    private Sample() {}

    static CompanyReport report() {
        return report("株式会社サンプル", "見本人材株式会社", "バックエンドエンジニア");
    }

    static CompanyReport report(String company, String agency, String job) {
        return report(company, agency, job, new PoolStanding.Alone("agency-1"));
    }

    static CompanyReport report(PoolStanding pool) {
        return report("株式会社サンプル", "見本人材株式会社", "バックエンドエンジニア", pool);
    }

    private static CompanyReport report(String company, String agency, String job, PoolStanding pool) {
        return new CompanyReport(
                company,
                ZoneId.of("Asia/Tokyo"),
                figures(NOVEMBER, 60),
                IntStream.rangeClosed(-11, 0)
                        .mapToObj(YearMonth.of(2026, 11)::plusMonths)
                        .map(month -> figures(
                                Period.month(month.getYear(), month.getMonthValue()),
                                20 + 7L * (month.getMonthValue() % 6)))
                        .toList(),
                List.of(passbook(agency, job, pool)),
                Map.of("agency-1", figures(NOVEMBER, 158)),
                List.of(
                        new Breakdown(
                                "acme",
                                NOVEMBER,
                                Grouping.JOB,
                                List.of(
                                        group(job, false, 71, 70, 20, 20, 10, 10),
                                        group("経理", false, 48, 48, 20, 10, 10, 10),
                                        group("カスタマーサクセス", false, 31, 30, 0, 0, 0, 0),
                                        group("", false, 10, 10, 0, 0, 0, 0))),
                        new Breakdown("acme", NOVEMBER, Grouping.DEPARTMENT, List.of()),
                        new Breakdown(
                                "acme",
                                NOVEMBER,
                                Grouping.ROUTE,
                                List.of(
                                        group("INTAKE", false, 90, 90, 30, 20, 20, 20),
                                        group("MAIL", false, 70, 68, 10, 10, 0, 0),
                                        group("COMPANY_LINK", true, 20, 0, 10, 10, 10, 10)))));
    }

    /** Links, mails, people who agreed, answered, registered, counted; none of whom is a number that is hidden. */
    static Breakdown.Group group(String name, boolean byLink, long... numbers) {
        List<String> ids = List.of(
                "funnel.issued",
                "funnel.mailed",
                "funnel.consented",
                "funnel.acknowledged",
                "funnel.acceptedNew",
                "funnel.counted");
        return new Breakdown.Group(
                name,
                IntStream.range(0, ids.size())
                        .mapToObj(i -> figure(KpiCatalogue.of(ids.get(i)), numbers[i], i > 1 || i == 0 && byLink))
                        .toList());
    }

    private static Kpi figure(KpiDefinition definition, long number, boolean tens) {
        return tens && number == 0
                ? new Kpi(
                        definition.id(),
                        new KpiValue.Hidden(10),
                        definition.unit(),
                        null,
                        null,
                        NOVEMBER,
                        definition.formula(),
                        Quality.SUPPRESSED)
                : new Kpi(
                        definition.id(),
                        new KpiValue.Known(BigDecimal.valueOf(number)),
                        definition.unit(),
                        number,
                        null,
                        NOVEMBER,
                        (tens ? Kpi.TENS : "") + definition.formula(),
                        Quality.EXACT);
    }

    static KpiReport figures(Period period, long mailed) {
        List<Kpi> figures = KpiCatalogue.ofCompany().stream()
                .map(definition -> kpi(definition, period, mailed))
                .toList();
        return new KpiReport("acme", period, AS_OF, figures, List.of());
    }

    private static Kpi kpi(KpiDefinition definition, Period period, long mailed) {
        Map<String, Long> numbers = Map.of(
                "funnel.issued", mailed + 2,
                "funnel.mailed", mailed,
                "funnel.landed", mailed * 4,
                "funnel.consented", mailed / 2,
                "funnel.acknowledged", mailed / 2 - 1,
                "funnel.acceptedNew", mailed / 3,
                "funnel.counted", mailed / 3,
                "referralCount", mailed / 3,
                "creditsGranted", mailed / 30,
                "freeHireCount", mailed / 60);
        Long number = numbers.get(definition.id());
        if (number != null) {
            return made(
                    definition,
                    definition.unit(),
                    period,
                    new KpiValue.Known(BigDecimal.valueOf(number)),
                    number,
                    null);
        }
        return switch (definition.id()) {
            case "consentRate" -> made(definition, "ratio", period, known("0.5"), mailed / 2, mailed);
            case "applicantSatisfaction" -> made(definition, "points", period, known("4.25"), 51L, 12L);
            case "hiringCostReduction" -> made(definition, "ratio", period, known("-0.0312"), -312_000L, 10_000_000L);
            case "costPerHire" -> made(definition, "JPY", period, known("1428571"), 10_000_000L, 7L);
            case "returnOnRelay" -> made(definition, "times", period, new KpiValue.Undefined(), null, null);
            case "engagement" -> made(definition, "points", period, new KpiValue.Hidden(10), null, null);
            default ->
                definition.source() == null
                        ? made(definition, definition.unit(), period, known("2"), 2L, null)
                        : made(
                                definition,
                                definition.unit(),
                                period,
                                new KpiValue.NotAvailable(String.valueOf(definition.source())),
                                null,
                                null);
        };
    }

    private static KpiValue known(String value) {
        return new KpiValue.Known(new BigDecimal(value));
    }

    private static Kpi made(
            KpiDefinition definition,
            String unit,
            Period period,
            KpiValue value,
            @Nullable Long numerator,
            @Nullable Long denominator) {
        return new Kpi(
                definition.id(), value, unit, numerator, denominator, period, definition.formula(), Quality.EXACT);
    }

    private static Passbook passbook(String agency, String job, PoolStanding pool) {
        List<PassbookStep> steps = Stream.of(
                        Map.entry(Kind.MAILED, 158L),
                        Map.entry(Kind.NOT_MAILED, 2L),
                        Map.entry(Kind.LINKS, 160L),
                        Map.entry(Kind.NOT_AGREED, -110L),
                        Map.entry(Kind.AGREED, 50L),
                        Map.entry(Kind.NOT_ANSWERED, -3L),
                        Map.entry(Kind.KNOWN_BEFORE, -6L),
                        Map.entry(Kind.REFUSED, -4L),
                        Map.entry(Kind.REGISTERED, 37L),
                        Map.entry(Kind.NOT_COUNTED, -1L),
                        Map.entry(Kind.COUNTED, 36L),
                        Map.entry(Kind.BROUGHT_IN, 0L),
                        Map.entry(Kind.IN_LEDGER, 36L))
                .map(step -> new PassbookStep(step.getKey(), step.getValue()))
                .toList();
        CreditSnapshot credits = new CreditSnapshot("agency-1", AS_OF, 36, 3, 1, 1, 0, 1, 0, 0, 6, 10, null, false);
        return new Passbook(
                "agency-1",
                agency,
                credits,
                pool,
                steps,
                List.of(
                        new PassbookCredit(3, LocalDate.of(2026, 11, 20), 10, CreditState.AVAILABLE, null, null, null),
                        new PassbookCredit(
                                2,
                                LocalDate.of(2026, 9, 3),
                                10,
                                CreditState.RESERVED,
                                "経理",
                                IntroductionState.INTERVIEWING,
                                LocalDate.of(2026, 11, 25)),
                        new PassbookCredit(
                                1,
                                LocalDate.of(2026, 6, 11),
                                10,
                                CreditState.CONSUMED,
                                job,
                                IntroductionState.JOINED,
                                LocalDate.of(2026, 10, 1))),
                0);
    }
}
