package org.careerrelay.model.kpi;

import java.util.List;
import org.careerrelay.model.kpi.KpiDefinition.Range;

/** Figures of many companies together. */
final class NetworkKpis {

    static final List<KpiDefinition> ALL = List.of(
            new KpiDefinition(
                    "network.companies",
                    "companies",
                    Range.NUMBER,
                    "companies with figures",
                    null,
                    "集計した企業数",
                    "Companies with figures",
                    "期間の数値が分かる企業の数",
                    "companies of which the figures of the period are known"),
            new KpiDefinition(
                    "network.reapplicantHireShare",
                    "ratio",
                    Range.SHARE,
                    "companies with a hired re-applicant / companies with figures",
                    "ReapplicationSource",
                    "再応募者の採用があった企業の割合",
                    "Companies that hired somebody who had applied before",
                    "再応募者を1人以上採用した企業数 ÷ 集計した企業数",
                    "companies that hired a re-applicant / companies with figures"),
            new KpiDefinition(
                    "network.circulations",
                    "hand-overs",
                    Range.NUMBER,
                    "count(hop >= 2)",
                    "CirculationHop",
                    "複数企業を経た再マッチング",
                    "Matches by way of several companies",
                    "紹介された企業から、さらに次の企業へ紹介された件数",
                    "hand-overs of people who had come by another hand-over, within the scope"));

    private NetworkKpis() {}
}
