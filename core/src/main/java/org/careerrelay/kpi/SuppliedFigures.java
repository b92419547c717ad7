package org.careerrelay.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.careerrelay.model.circulation.CorporateGroup;
import org.careerrelay.model.kpi.AffiliateReapplications;
import org.careerrelay.model.kpi.Fraction;
import org.careerrelay.model.kpi.HrFigures;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Reapplications;
import org.careerrelay.model.kpi.Reputation;
import org.careerrelay.model.kpi.SurveyAnswers;
import org.careerrelay.spi.kpi.KpiSources;

/** Computes the figures of applicants and employees from what a company supplies. Pure, but for the sources. */
final class SuppliedFigures {

    private static final String TOLD = "count(SUPPORT_PLACED) of leavers / ";

    private final KpiSources sources;
    private final String company;
    private final Period period;
    private final KpiOf of;
    private final LeaverPlacements leavers;

    SuppliedFigures(KpiSources sources, String company, Period period, LeaverPlacements leavers) {
        this.sources = sources;
        this.company = company;
        this.period = period;
        this.of = new KpiOf(period);
        this.leavers = leavers;
    }

    /** Satisfaction from surveys and from review sites: two figures, never mixed (D03); then people who came back (C02, D05, D14, Q25, Q26). */
    List<Kpi> ofApplicants() {
        List<Kpi> figures = new ArrayList<>();
        Optional<SurveyAnswers> survey = sources.surveys().survey(company, period);
        figures.add(from(survey, "applicantSatisfaction", this::satisfaction));
        figures.add(from(
                survey,
                "surveyResponseRate",
                answers -> of.ratio("surveyResponseRate", answers.answered(), answers.invited())));
        figures.add(from(survey, "applicantNetPromoterScore", this::netPromoterScore));
        Optional<Reputation> reputation = sources.reputation().reputation(company, period);
        figures.add(from(
                reputation,
                "reputationRating",
                ratings -> of.fraction("reputationRating", ratings.sum().by(Fraction.of(ratings.count(), 1)))));
        figures.add(from(reputation, "reputationCount", ratings -> of.number("reputationCount", ratings.count())));
        figures.addAll(cameBack());
        return figures;
    }

    private List<Kpi> cameBack() {
        Optional<Reapplications> now = sources.reapplications().reapplications(company, period);
        Optional<Fraction> before = sources.reapplications()
                .reapplications(company, period.yearBefore())
                .map(SuppliedFigures::returned);
        return List.of(
                from(now, "funnel.returned", all -> of.number("funnel.returned", all.withinTwelveMonths())),
                from(now, "funnel.joined", all -> of.number("funnel.joined", all.hired())),
                from(
                        now,
                        "reapplicationRate",
                        all -> of.ratio("reapplicationRate", all.withinTwelveMonths(), all.rejected())),
                from(
                        now,
                        "reapplicationRate6Months",
                        all -> of.ratio("reapplicationRate6Months", all.withinSixMonths(), all.rejected())),
                affiliates(now, "affiliateReapplications"),
                affiliates(now, "affiliateReapplicationRate"),
                from(now, "rehireRate", all -> of.ratio("rehireRate", all.hired(), all.rejected())),
                from(now, "formerEmployeeHires", all -> of.number("formerEmployeeHires", all.formerEmployeesHired())),
                now.isPresent() && before.isPresent()
                        ? of.fraction(
                                "reapplicantsMultiple", returned(now.get()).by(before.get()))
                        : of.missing("reapplicantsMultiple"));
    }

    /** What a company learns by being asked about people: where they are few, it might know which, and of few who were rejected nobody tells of each (C02). */
    private Kpi affiliates(Optional<Reapplications> now, String id) {
        return from(now, id, all -> {
            AffiliateReapplications affiliates = all.affiliates();
            if (affiliates == null) {
                return of.missing(id, CorporateGroup.class.getSimpleName());
            }
            if (affiliates.people() < Figures.SMALLEST_GROUP) {
                return of.hidden(id);
            }
            return id.equals("affiliateReapplications")
                    ? of.number(id, affiliates.applications())
                    : of.ratio(id, affiliates.people(), all.rejected());
        });
    }

    /** Turnover in points and in percent (D18, Q22), engagement as a trend (D22), use of the programme (D23). */
    List<Kpi> ofEmployees() {
        Optional<HrFigures> now = sources.hr().hr(company, period);
        Optional<HrFigures> before = sources.hr().hr(company, period.previous());
        return List.of(
                from(now, "turnoverRate", hr -> of.ratio("turnoverRate", hr.leavers(), hr.headcount())),
                change(now, before, "turnoverChangePoints"),
                change(now, before, "turnoverChangePercent"),
                leaverPlacement(now),
                from(
                        now,
                        "engagement",
                        hr -> answeredByFew(hr)
                                ? of.hidden("engagement")
                                : of.ratio("engagement", hr.engagementSum(), hr.engagementAnswers())),
                change(now, before, "engagementChange"),
                from(now, "programmeUsageRate", hr -> of.ratio("programmeUsageRate", hr.users(), hr.eligible())));
    }

    /** As the company counted them; what it did not count, as the record has it: there only those are who agreed to its being told. */
    private Kpi leaverPlacement(Optional<HrFigures> hr) {
        String id = "leaverPlacementRate";
        Optional<Long> counted = hr.map(HrFigures::placedLeavers);
        if (hr.isPresent() && counted.isPresent()) {
            return of.ratio(id, counted.get(), hr.get().leavers());
        }
        if (leavers.links() == 0) {
            return of.missing(id);
        }
        return hr.isPresent()
                ? KpiOf.by(
                        TOLD + "leavers",
                        of.ratio(id, leavers.placed(), hr.get().leavers()))
                : KpiOf.by(TOLD + "count(LEAVER_ISSUED)", of.ratio(id, leavers.placed(), leavers.links()));
    }

    private Kpi change(Optional<HrFigures> now, Optional<HrFigures> before, String id) {
        if (now.isEmpty() || before.isEmpty()) {
            return of.missing(id);
        }
        return id.equals("engagementChange")
                ? engagement(now.get(), before.get())
                : turnover(id, new Turnover(now.get(), before.get()));
    }

    private Kpi turnover(String id, Turnover turnover) {
        return of.fraction(id, id.equals("turnoverChangePoints") ? turnover.points() : turnover.percent());
    }

    private Kpi engagement(HrFigures now, HrFigures before) {
        if (answeredByFew(now) || answeredByFew(before)) {
            return of.hidden("engagementChange");
        }
        return of.fraction(
                "engagementChange", mean(now).flatMap(mean -> mean(before).map(mean::minus)));
    }

    private Kpi satisfaction(SurveyAnswers answers) {
        return few(answers.answered())
                ? of.hidden("applicantSatisfaction")
                : of.ratio("applicantSatisfaction", answers.sum(), answers.answered());
    }

    private Kpi netPromoterScore(SurveyAnswers answers) {
        return few(answers.asked())
                ? of.hidden("applicantNetPromoterScore")
                : of.ratio(
                        "applicantNetPromoterScore",
                        100 * (answers.promoters() - answers.detractors()),
                        answers.asked());
    }

    private <T> Kpi from(Optional<T> supplied, String id, Function<T, Kpi> figure) {
        return supplied.map(figure).orElseGet(() -> of.missing(id));
    }

    private static boolean answeredByFew(HrFigures hr) {
        return few(hr.engagementAnswers());
    }

    /** What one to nine people answered would tell of one person's answer. */
    private static boolean few(long people) {
        return people > 0 && people < Figures.SMALLEST_GROUP;
    }

    private static Optional<Fraction> mean(HrFigures hr) {
        return Fraction.of(hr.engagementSum(), 1).by(Fraction.of(hr.engagementAnswers(), 1));
    }

    private static Fraction returned(Reapplications all) {
        return Fraction.of(all.withinTwelveMonths(), 1);
    }
}
