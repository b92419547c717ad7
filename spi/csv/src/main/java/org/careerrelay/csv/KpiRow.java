package org.careerrelay.csv;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.careerrelay.model.kpi.Breakdown;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.GroupNames;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiReport;

/**
 * A figure of a group.
 *
 * @param by by what figures are broken down; empty for those of everybody
 * @param group the group
 * @param kpi the figure
 */
record KpiRow(String by, String group, Kpi kpi) {

    private static final String MONTH = "MONTH";
    private static final String PROGRAMME = "PROGRAMME";

    static Stream<KpiRow> of(Breakdown breakdown) {
        return breakdown.groups().stream()
                .flatMap(group -> group.figures().stream()
                        .map(kpi -> new KpiRow(breakdown.by().name(), group.name(), kpi)));
    }

    static Stream<KpiRow> of(CompanyReport report) {
        return Stream.of(
                        of("", "", report.figures()),
                        report.months().stream()
                                .flatMap(month -> of(
                                        MONTH,
                                        YearMonth.from(month.period().from()).toString(),
                                        month)),
                        report.programmes().entrySet().stream()
                                .flatMap(programme -> of(PROGRAMME, programme.getKey(), programme.getValue())),
                        report.breakdowns().stream().flatMap(KpiRow::of))
                .flatMap(part -> part);
    }

    private static Stream<KpiRow> of(String by, String group, KpiReport report) {
        return report.figures().stream().map(kpi -> new KpiRow(by, group, kpi));
    }

    String byInWords(boolean japanese) {
        return switch (by) {
            case "" -> japanese ? "全体" : "All";
            case MONTH -> japanese ? "月" : "Month";
            case PROGRAMME -> japanese ? "プログラム" : "Programme";
            default -> GroupNames.of(Grouping.valueOf(by), japanese);
        };
    }

    /** A programme by the agency's legal name, where it is known. */
    String groupInWords(Map<String, String> agencies, boolean japanese) {
        return switch (by) {
            case "", MONTH -> group;
            case PROGRAMME -> agencies.getOrDefault(group, group);
            default -> GroupNames.of(Grouping.valueOf(by), group, japanese);
        };
    }
}
