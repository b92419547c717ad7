package org.careerrelay.model.kpi;

import java.util.List;
import org.careerrelay.model.kpi.KpiDefinition.Range;

/** Figures of employees that a company supplies. */
final class EmployeeKpis {

    static final List<KpiDefinition> ALL = List.of(
            new KpiDefinition(
                    "turnoverRate",
                    "ratio",
                    Range.RATE,
                    "leavers / headcount",
                    "HrSource",
                    "離職率",
                    "Turnover",
                    "離職者 ÷ 平均在籍者数",
                    "leavers / average headcount"),
            new KpiDefinition(
                    "turnoverChangePoints",
                    "percentage points",
                    Range.ANY,
                    "100 * (turnover - turnover before)",
                    "HrSource",
                    "離職率の変化 (ポイント)",
                    "Change of turnover in points",
                    "離職率 − 前期の離職率 (ポイント)",
                    "turnover less turnover of the period before, in percentage points"),
            new KpiDefinition(
                    "turnoverChangePercent",
                    "percent",
                    Range.ANY,
                    "100 * (turnover - turnover before) / turnover before",
                    "HrSource",
                    "離職率の変化 (%)",
                    "Change of turnover in percent",
                    "(離職率 − 前期の離職率) ÷ 前期の離職率 (%)",
                    "relative change of turnover, in percent"),
            new KpiDefinition(
                    "leaverPlacementRate",
                    "ratio",
                    Range.RATE,
                    "placed leavers / leavers",
                    "HrSource",
                    "退職者の再就職率",
                    "Leavers placed elsewhere",
                    "他社に就職した退職者 ÷ 退職者 (記録から出すときは表示の式で)",
                    "leavers placed elsewhere / leavers; out of the record by the formula shown"),
            new KpiDefinition(
                    "earlyLeavingCost",
                    "money",
                    Range.ANY,
                    "left within days * cost / hires",
                    "HrSource",
                    "早期離職の費用",
                    "Cost of early leaving",
                    "早期離職者 × 採用単価",
                    "hires who left early * cost per hire"),
            new KpiDefinition(
                    "engagement",
                    "points",
                    Range.SCALE,
                    "sum(points) / answers",
                    "HrSource",
                    "エンゲージメント",
                    "Engagement",
                    "エンゲージメント調査の合計点 ÷ 回答者 (5点満点)",
                    "sum of points / people who answered, on a scale of 5"),
            new KpiDefinition(
                    "engagementChange",
                    "points",
                    Range.ANY,
                    "engagement - engagement before",
                    "HrSource",
                    "エンゲージメントの変化",
                    "Change of engagement",
                    "エンゲージメント − 前期のエンゲージメント",
                    "engagement less engagement of the period before"),
            new KpiDefinition(
                    "programmeUsageRate",
                    "ratio",
                    Range.SHARE,
                    "users / eligible",
                    "HrSource",
                    "制度の利用率",
                    "Rate of use of the programme",
                    "利用者 ÷ 対象者",
                    "people who used the programme / people who may"));

    private EmployeeKpis() {}
}
