package org.careerrelay.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Kpi.Quality;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.TallyKind;

/** Computes the figures from the sums of the tallies. Pure. */
final class Figures {

    /** Anything after consent is hidden below this number, when broken down below a month (design, section 8). */
    static final int SMALLEST_GROUP = 10;

    static final int RATIO_DIGITS = 4;

    private static final Set<TallyKind> AFTER_CONSENT = EnumSet.of(
            TallyKind.CONSENTED,
            TallyKind.SENT,
            TallyKind.ACCEPTED_NEW,
            TallyKind.ACCEPTED_DUPLICATE,
            TallyKind.REFUSED,
            TallyKind.COUNTED,
            TallyKind.UNCOUNTED,
            TallyKind.WITHDRAWN,
            TallyKind.GRANTED);

    private final Map<TallyKind, Long> sums;
    private final Period period;

    private Figures(Map<TallyKind, Long> sums, Period period) {
        this.sums = sums;
        this.period = period;
    }

    static boolean afterConsent(TallyKind kind) {
        return AFTER_CONSENT.contains(kind);
    }

    static List<Kpi> of(Map<TallyKind, Long> sums, Period period) {
        Figures figures = new Figures(sums, period);
        return List.of(
                figures.counted("referralCount"),
                figures.count("freeHireCount", "hires", TallyKind.FREE_HIRE),
                figures.missing("applicantSatisfaction", "points", "SurveySource"),
                figures.missing("hiringCostReduction", "ratio", "HiringCostSource"),
                figures.missing("reapplicationRate", "ratio", "ReapplicationRecognition"),
                figures.count("funnel.issued", "links", TallyKind.ISSUED),
                figures.count("funnel.mailed", "mails", TallyKind.MAILED),
                figures.landed(),
                figures.count("funnel.unsubscribed", "people", TallyKind.UNSUBSCRIBED),
                figures.count("funnel.consented", "people", TallyKind.CONSENTED),
                figures.count("funnel.sent", "people", TallyKind.SENT),
                figures.count("funnel.acceptedNew", "people", TallyKind.ACCEPTED_NEW),
                figures.count("funnel.acceptedDuplicate", "people", TallyKind.ACCEPTED_DUPLICATE),
                figures.count("funnel.refused", "people", TallyKind.REFUSED),
                figures.counted("funnel.counted"),
                figures.ratio("consentRate", TallyKind.CONSENTED, TallyKind.MAILED),
                figures.ratio("countRate", TallyKind.COUNTED, TallyKind.CONSENTED),
                figures.count("creditsGranted", "credits", TallyKind.GRANTED));
    }

    private long sum(TallyKind kind) {
        return sums.getOrDefault(kind, 0L);
    }

    /**
     * One person's step must not be read from the figure of a day, nor from the difference of two periods that overlap: what comes after
     * consent is shown for whole months only, whatever the number. The month that runs is shown as of the last publication, as the progress is: who
     * notes it every day knows what a day added, of all applications together (design, section 8).
     */
    private boolean hidden(TallyKind kind) {
        return !period.isWholeMonths() && afterConsent(kind);
    }

    private Kpi count(String id, String unit, TallyKind kind) {
        String formula = "count(" + kind + ")";
        if (hidden(kind)) {
            return suppressed(id, unit, formula);
        }
        return new Kpi(
                id,
                new KpiValue.Known(BigDecimal.valueOf(sum(kind))),
                unit,
                sum(kind),
                null,
                period,
                formula,
                Quality.EXACT);
    }

    /** Less those taken back, in the month in which that happened: what was reported before stays as it was. */
    private Kpi counted(String id) {
        String formula = "count(COUNTED) - count(UNCOUNTED)";
        if (hidden(TallyKind.COUNTED)) {
            return suppressed(id, "people", formula);
        }
        long counted = sum(TallyKind.COUNTED) - sum(TallyKind.UNCOUNTED);
        return new Kpi(
                id,
                new KpiValue.Known(BigDecimal.valueOf(counted)),
                "people",
                counted,
                null,
                period,
                formula,
                Quality.EXACT);
    }

    private Kpi landed() {
        long visits = sum(TallyKind.LANDED);
        return new Kpi(
                "funnel.landed",
                new KpiValue.Known(BigDecimal.valueOf(visits)),
                "visits",
                visits,
                null,
                period,
                "count(LANDED)",
                Quality.UNVERIFIED);
    }

    private Kpi ratio(String id, TallyKind numerator, TallyKind denominator) {
        String formula = "count(" + numerator + ") / count(" + denominator + ")";
        if (hidden(numerator) || hidden(denominator)) {
            return suppressed(id, "ratio", formula);
        }
        KpiValue value = sum(denominator) == 0
                ? new KpiValue.Undefined()
                : new KpiValue.Known(BigDecimal.valueOf(sum(numerator))
                        .divide(BigDecimal.valueOf(sum(denominator)), RATIO_DIGITS, RoundingMode.HALF_UP));
        return new Kpi(id, value, "ratio", sum(numerator), sum(denominator), period, formula, Quality.EXACT);
    }

    private Kpi missing(String id, String unit, String source) {
        return new Kpi(
                id, new KpiValue.NotAvailable(source), unit, null, null, period, "needs " + source, Quality.NO_SOURCE);
    }

    private Kpi suppressed(String id, String unit, String formula) {
        return new Kpi(id, new KpiValue.Hidden(SMALLEST_GROUP), unit, null, null, period, formula, Quality.SUPPRESSED);
    }
}
