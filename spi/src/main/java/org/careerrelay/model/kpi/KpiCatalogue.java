package org.careerrelay.model.kpi;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every figure there is, with its unit, range, formula and source, in the order of a report. */
public final class KpiCatalogue {

    /** What a company looks at first. */
    private static final List<String> FIRST = List.of(
            "referralCount",
            "freeHireCount",
            "applicantSatisfaction",
            "hiringCostReduction",
            "reapplicationRate",
            "rehireRate");

    private static final Map<String, KpiDefinition> BY_ID = byId();

    private KpiCatalogue() {}

    /**
     * All figures: those of a company's report, then those of an agency's and of many companies together.
     *
     * @return the definitions
     */
    public static List<KpiDefinition> all() {
        return List.copyOf(BY_ID.values());
    }

    /**
     * The figures of a company's report.
     *
     * @return their definitions
     */
    public static List<KpiDefinition> ofCompany() {
        return BY_ID.values().stream()
                .filter(definition -> !AnswerKpis.ALL.contains(definition) && !NetworkKpis.ALL.contains(definition))
                .toList();
    }

    /**
     * What a figure means.
     *
     * @param id its name
     * @return its definition
     * @throws IllegalArgumentException when there is none of that name
     */
    public static KpiDefinition of(String id) {
        KpiDefinition definition = BY_ID.get(id);
        if (definition == null) {
            throw new IllegalArgumentException("no figure " + id);
        }
        return definition;
    }

    /**
     * Puts figures into the order of the catalogue.
     *
     * @param figures figures of one report
     * @return the same, in order
     */
    public static List<Kpi> inOrder(List<Kpi> figures) {
        List<String> order = List.copyOf(BY_ID.keySet());
        return figures.stream()
                .sorted(Comparator.comparingInt(kpi -> order.indexOf(kpi.id())))
                .toList();
    }

    private static Map<String, KpiDefinition> byId() {
        List<KpiDefinition> all = Stream.of(
                        RecordedKpis.ALL,
                        ApplicantKpis.ALL,
                        MoneyKpis.ALL,
                        EmployeeKpis.ALL,
                        AnswerKpis.ALL,
                        NetworkKpis.ALL)
                .flatMap(List::stream)
                .toList();
        Map<String, KpiDefinition> byId = new LinkedHashMap<>();
        FIRST.forEach(id -> all.stream()
                .filter(definition -> definition.id().equals(id))
                .forEach(definition -> byId.put(id, definition)));
        for (KpiDefinition definition : all) {
            byId.putIfAbsent(definition.id(), definition);
        }
        if (byId.size() != all.size()) {
            throw new IllegalStateException("two figures have one name");
        }
        // The map's order is the catalogue's, and Map.copyOf has none.
        return Collections.unmodifiableMap(byId);
    }
}
