package org.careerrelay.crash;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came out, as a table that is a Markdown table too, with a line for each thing that is to hold.
 *
 * @param run what was done
 * @param verdicts all of them
 */
record Report(String run, Collection<Verdict> verdicts) {

    private static final String HEAD = "what is to hold";
    private static final int MOST_TOLD = 20; // of the violations of one kind

    static Report of(String run, List<Verdict> verdicts) {
        Map<String, Verdict> byWhat = new LinkedHashMap<>();
        verdicts.forEach(verdict -> byWhat.merge(verdict.what(), verdict, Verdict::and));
        return new Report(run, byWhat.values());
    }

    boolean held() {
        return verdicts.stream().allMatch(Verdict::held);
    }

    String text() {
        int width = Stream.concat(Stream.of(HEAD), verdicts.stream().map(Verdict::what))
                .mapToInt(String::length)
                .max()
                .getAsInt();
        StringBuilder text = new StringBuilder(run).append('\n');
        text.append(row(width, HEAD, "looked at", "verdict"));
        text.append("|").append("-".repeat(width + 2)).append("|----------:|----------|\n");
        verdicts.forEach(verdict -> text.append(
                row(width, verdict.what(), Long.toString(verdict.looked()), verdict.held() ? "held" : "VIOLATED")));
        verdicts.stream().filter(verdict -> !verdict.held()).forEach(verdict -> text.append(told(verdict)));
        return text.toString();
    }

    private static String told(Verdict verdict) {
        StringBuilder text =
                new StringBuilder("\nVIOLATED: ").append(verdict.what()).append('\n');
        List<String> violations = verdict.violations();
        violations.stream()
                .limit(MOST_TOLD)
                .forEach(violation -> text.append("  ").append(violation).append('\n'));
        if (violations.size() > MOST_TOLD) {
            text.append("  and ").append(violations.size() - MOST_TOLD).append(" more\n");
        }
        return text.toString();
    }

    private static String row(int width, String what, String looked, String verdict) {
        return String.format(Locale.ROOT, "| %-" + width + "s | %9s | %-8s |\n", what, looked, verdict);
    }
}
