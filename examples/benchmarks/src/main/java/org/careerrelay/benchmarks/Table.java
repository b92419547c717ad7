package org.careerrelay.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints lines as a table that is a Markdown table too. Each goal is named once, on its first line. */
final class Table {

    private static final List<String> HEAD =
            List.of("goal", "what", "figure", "from - to", "B/op", "ours : this", "from - to", "wanted", "verdict");
    private static final int LEFT = 2; // columns of words; the others are of numbers

    private Table() {}

    static String of(List<Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        String goal = "";
        for (Line line : lines) {
            rows.add(cells(line, line.goal().equals(goal) ? "" : line.goal()));
            goal = line.goal();
        }
        int[] widths = new int[HEAD.size()];
        rows.forEach(row -> IntStream.range(0, widths.length)
                .forEach(i -> widths[i] = Math.max(widths[i], row.get(i).length())));
        StringBuilder text = new StringBuilder();
        text.append(row(rows.get(0), widths)).append(rule(widths));
        rows.stream().skip(1).forEach(row -> text.append(row(row, widths)));
        return text.toString();
    }

    private static List<String> cells(Line line, String goal) {
        Unit unit = line.unit();
        Spread figure = line.figure();
        Spread ratio = line.ratio();
        Wanted wanted = line.wanted();
        Boolean met = line.isMet();
        return List.of(
                goal,
                line.what(),
                unit.text(figure.median()),
                figure.low() == figure.high() ? "" : unit.text(figure.low()) + " - " + unit.text(figure.high()),
                line.allocated() == null ? "" : Unit.COUNT.text(line.allocated()),
                ratio == null ? "" : Unit.digits(ratio.median()),
                ratio == null || ratio.low() == ratio.high()
                        ? ""
                        : Unit.digits(ratio.low()) + " - " + Unit.digits(ratio.high()),
                wanted == null ? "" : wanted.text(unit),
                met == null ? "" : met ? "met" : "MISSED");
    }

    private static String row(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> {
                    String space = " ".repeat(widths[i] - cells.get(i).length());
                    return i < LEFT ? cells.get(i) + space : space + cells.get(i);
                })
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String rule(int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> i < LEFT ? "-".repeat(widths[i] + 2) : "-".repeat(widths[i] + 1) + ":")
                .collect(Collectors.joining("|", "|", "|\n"));
    }
}
