package org.careerrelay.model.kpi;

import java.util.List;
import org.careerrelay.model.kpi.KpiDefinition.Range;

/** Figures of applicants that a company supplies: satisfaction, reputation, people who come back. */
final class ApplicantKpis {

    static final List<KpiDefinition> ALL = List.of(
            new KpiDefinition(
                    "applicantSatisfaction",
                    "points",
                    Range.SCALE,
                    "sum(points) / answers",
                    "SurveySource",
                    "応募者満足度 (アンケート)",
                    "Applicant satisfaction (survey)",
                    "満足度の合計点 ÷ 回答者数 (5点満点)",
                    "sum of points / people who answered, on a scale of 5"),
            new KpiDefinition(
                    "surveyResponseRate",
                    "ratio",
                    Range.SHARE,
                    "answers / invited",
                    "SurveySource",
                    "アンケート回答率",
                    "Survey response rate",
                    "満足度に回答した人 ÷ 依頼した人",
                    "people who answered / people who were asked"),
            new KpiDefinition(
                    "applicantNetPromoterScore",
                    "points",
                    Range.SCORE,
                    "100 * (promoters - detractors) / answers",
                    "SurveySource",
                    "応募者NPS",
                    "Applicant net promoter score",
                    "100 × (推奨者 − 批判者) ÷ 回答者",
                    "100 * (promoters - detractors) / people who answered"),
            new KpiDefinition(
                    "reputationRating",
                    "points",
                    Range.SCALE,
                    "sum(rating * ratings) / ratings",
                    "ReputationSource",
                    "口コミ評価",
                    "Rating on review sites",
                    "評価の加重平均 (5点満点)",
                    "average rating, weighted by number, on a scale of 5"),
            new KpiDefinition(
                    "reputationCount",
                    "ratings",
                    Range.NUMBER,
                    "ratings",
                    "ReputationSource",
                    "口コミ件数",
                    "Ratings on review sites",
                    "口コミの件数",
                    "number of ratings"),
            new KpiDefinition(
                    "reapplicationRate",
                    "ratio",
                    Range.SHARE,
                    "reapplied within 12 months / rejected",
                    "ReapplicationSource",
                    "再応募率 (12か月)",
                    "Re-application rate (12 months)",
                    "12か月以内に再応募した人 ÷ その期間の不採用者",
                    "people who applied again within twelve months / people rejected in the period"),
            new KpiDefinition(
                    "reapplicationRate6Months",
                    "ratio",
                    Range.SHARE,
                    "reapplied within 6 months / rejected",
                    "ReapplicationSource",
                    "再応募率 (6か月)",
                    "Re-application rate (6 months)",
                    "6か月以内に再応募した人 ÷ その期間の不採用者",
                    "people who applied again within six months / people rejected in the period"),
            new KpiDefinition(
                    "rehireRate",
                    "ratio",
                    Range.SHARE,
                    "reapplied and hired / rejected",
                    "ReapplicationSource",
                    "再採用率",
                    "Rate of hires among the rejected",
                    "再応募して採用された人 ÷ その期間の不採用者",
                    "people who applied again and were hired / people rejected in the period"),
            new KpiDefinition(
                    "formerEmployeeHires",
                    "hires",
                    Range.NUMBER,
                    "former employees hired",
                    "ReapplicationSource",
                    "再雇用数 (元社員)",
                    "Former employees hired",
                    "採用した元社員の人数",
                    "former employees who were hired"),
            new KpiDefinition(
                    "reapplicantsMultiple",
                    "times",
                    Range.RATE,
                    "reapplied within 12 months / the same a year before",
                    "ReapplicationSource",
                    "再応募者の前年比",
                    "Re-applicants against the year before",
                    "再応募した人 ÷ 前年同期の再応募した人",
                    "people who applied again / the same a year before"));

    private ApplicantKpis() {}
}
