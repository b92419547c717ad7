package org.careerrelay.examples.tour;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What decides the outcome of a run, as it is kept in the work folder: a restart with something else would mix two runs.
 *
 * @param values by name
 */
record RunRecord(Map<String, String> values) {

    static RunRecord of(Options options, Export export) {
        return new RunRecord(new TreeMap<>(Map.of(
                "applicants.sha256", export.sha256(),
                "charset", options.charset().name(),
                "today", options.today().toString(),
                "seed", Long.toString(options.seed()),
                "storage", options.storage().name(),
                "scan", Integer.toString(options.scan()),
                "open", Double.toString(options.open()),
                "consent", Double.toString(options.consent()),
                "mail", options.smtp().isPresent() ? "SERVER" : "OWN")));
    }

    static RunRecord read(Path file) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            Map<String, String> values = new TreeMap<>();
            properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
            return new RunRecord(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path file) {
        AtomicFile.write(
                file,
                values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    /** The names of what a restart would change; none where it starts over anyway. */
    String differencesTo(RunRecord earlier) {
        if (startsOver() && earlier.startsOver()) {
            return "";
        }
        return values.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(earlier.values.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private boolean startsOver() {
        return StorageChoice.MEMORY.name().equals(values.get("storage"));
    }
}
