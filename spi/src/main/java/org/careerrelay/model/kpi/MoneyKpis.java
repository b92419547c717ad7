package org.careerrelay.model.kpi;

import java.util.List;
import org.careerrelay.model.kpi.KpiDefinition.Range;

/** Figures of money and hires: they need what a company declares. */
final class MoneyKpis {

    static final List<KpiDefinition> ALL = List.of(
            new KpiDefinition(
                    "hiringCost",
                    "money",
                    Range.ANY,
                    "cost",
                    "HiringCostSource",
                    "採用費",
                    "Cost of hiring",
                    "採用にかかった費用",
                    "all that hiring cost"),
            new KpiDefinition(
                    "hiringCostReduction",
                    "ratio",
                    Range.ANY,
                    "(baseline - cost) / baseline",
                    "HiringCostSource",
                    "採用コスト削減率",
                    "Reduction of the cost of hiring",
                    "(基準額 − 採用費) ÷ 基準額",
                    "(baseline - cost) / baseline"),
            new KpiDefinition(
                    "costPerHire",
                    "money",
                    Range.ANY,
                    "cost / hires",
                    "HiringCostSource",
                    "採用単価",
                    "Cost per hire",
                    "採用費 ÷ 採用人数 (無料採用を含む)",
                    "cost / hires, free hires among them"),
            new KpiDefinition(
                    "costPerPaidHire",
                    "money",
                    Range.ANY,
                    "cost / (hires - count(FREE_HIRE))",
                    "HiringCostSource",
                    "採用単価 (無料採用を除く)",
                    "Cost per hire without free hires",
                    "採用費 ÷ (採用人数 − 無料採用)",
                    "cost / (hires - free hires)"),
            new KpiDefinition(
                    "applicationsMultiple",
                    "times",
                    Range.RATE,
                    "applications / the same a year before",
                    "HiringCostSource",
                    "応募数の前年比",
                    "Applications against the year before",
                    "応募数 ÷ 前年同期の応募数",
                    "applications / the same a year before"),
            new KpiDefinition(
                    "applicationsSinceRelay",
                    "times",
                    Range.RATE,
                    "applications since the start / applications in as many months before",
                    "HiringCostSource",
                    "導入前後の応募数",
                    "Applications since the start",
                    "導入後の応募数 ÷ 導入前の同じ長さの期間の応募数",
                    "applications since the start / applications in as many months before"),
            new KpiDefinition(
                    "costAvoided",
                    "money",
                    Range.ANY,
                    "count(FREE_HIRE) * fee",
                    "ReturnTerms.feePerHire",
                    "削減できた費用",
                    "Cost avoided",
                    "無料採用 × 1名あたりの紹介手数料",
                    "free hires * declared fee per hire"),
            new KpiDefinition(
                    "returnOnRelay",
                    "times",
                    Range.ANY,
                    "benefit / cost",
                    "ReturnTerms.relayCostPerMonth",
                    "費用対効果 (ROI)",
                    "Return on taking part",
                    "効果 (削減できた費用) と導入費用から、表示の式で",
                    "from benefit (cost avoided) and declared cost, by the formula shown"),
            new KpiDefinition(
                    "returnMultiple",
                    "times",
                    Range.ANY,
                    "return / return of the period before",
                    "ReturnTerms.relayCostPerMonth",
                    "費用対効果の前期比",
                    "Return against the period before",
                    "費用対効果 ÷ 前期の費用対効果",
                    "return / return of the period before"),
            new KpiDefinition(
                    "handlingCostRecovered",
                    "ratio",
                    Range.RATE,
                    "count(GRANTED) * fee / handling cost",
                    "ReturnTerms.handlingCostPerMonth",
                    "採用コストの回収率",
                    "Cost of handling recovered",
                    "付与された枠 × 紹介手数料 ÷ 不採用対応の費用",
                    "credits granted * declared fee / declared cost of handling rejected people"));

    private MoneyKpis() {}
}
