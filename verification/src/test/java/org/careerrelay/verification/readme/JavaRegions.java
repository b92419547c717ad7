package org.careerrelay.verification.readme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The parts of a source file that stand between two markers, without their common indentation. */
final class JavaRegions {

    private JavaRegions() {}

    static List<String> of(Class<?> type, String begin, String end) {
        List<String> regions = new ArrayList<>();
        List<String> open = new ArrayList<>();
        boolean inside = false;
        for (String line : Markdown.text(source(type)).lines().toList()) {
            if (line.strip().equals(end)) {
                regions.add(String.join("\n", open).stripIndent() + "\n");
                inside = false;
            } else if (line.strip().startsWith(begin)) {
                open.clear();
                inside = true;
            } else if (inside) {
                open.add(line);
            }
        }
        return List.copyOf(regions);
    }

    private static Path source(Class<?> type) {
        return Markdown.ROOT.resolve(
                "verification/src/test/java/" + type.getName().replace('.', '/') + ".java");
    }
}
