package org.careerrelay.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints lines as a table that is a Markdown table too. Each goal is named once, on its first line. */
final class Table {

    private static final List<String> HEAD =
            List.of("goal", "what", "per second", "from - to", "B/op", "ours : this", "from - to", "wanted", "verdict");
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
        Spread speed = line.series().perSecond();
        Spread ratio = line.ratio();
        Wanted wanted = line.wanted();
        return List.of(
                goal,
                line.series().name(),
                number(speed.median()),
                number(speed.low()) + " - " + number(speed.high()),
                number(line.series().bytesPerOperation().median()),
                ratio == null ? "" : ratio(ratio.median()),
                ratio == null ? "" : ratio(ratio.low()) + " - " + ratio(ratio.high()),
                wanted == null ? "" : wanted + (ratio == null ? " B/op" : ""),
                wanted == null ? "" : wanted.isMetBy(line.judged()) ? "met" : "MISSED");
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

    /** Three digits: more would say more than was measured. */
    static String number(double value) {
        String[] units = {"", " k", " M"};
        double scaled = value;
        int unit = 0;
        while (scaled >= 999.5 && unit < units.length - 1) {
            scaled /= 1000;
            unit++;
        }
        int decimals = scaled >= 99.5 ? 0 : scaled >= 9.95 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + (unit == 0 ? Math.min(decimals, 1) : decimals) + "f", scaled)
                + units[unit];
    }

    static String ratio(double value) {
        int decimals = value >= 99.5 ? 0 : value >= 9.95 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
