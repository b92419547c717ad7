package org.careerrelay.examples.tour;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.examples.program.Console;

/**
 * A tour in this process, and what it said.
 *
 * @param code the exit code
 * @param out what it told
 * @param err progress and errors
 * @param folder where it wrote
 */
record TourRun(int code, String out, String err, Path folder) {

    /** The files that do not depend on the storage or on restarts. */
    static final List<String> SAME_EVERYWHERE = List.of(
            "rows.csv",
            "people.csv",
            "journeys.csv",
            "ledger.csv",
            "kpi.json",
            "kpi.csv",
            "report-ja.html",
            "report-en.html",
            "report.json",
            "summary.md");

    static TourRun of(Path folder, String... args) {
        return of(folder, PhaseGate.OPEN, args);
    }

    static TourRun of(Path folder, PhaseGate gate, String... args) {
        List<String> all = new ArrayList<>(List.of("--out", folder.toString()));
        all.addAll(List.of(args));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int code = Tour.run(all, console, gate);
        return new TourRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), folder);
    }

    String file(String name) {
        return read(folder.resolve(name));
    }

    /** The files that must be the same, by name. */
    Map<String, String> sameEverywhere() {
        return sameEverywhere(folder);
    }

    static Map<String, String> sameEverywhere(Path folder) {
        Map<String, String> files = new LinkedHashMap<>();
        SAME_EVERYWHERE.forEach(name -> files.put(name, read(folder.resolve(name))));
        return files;
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
