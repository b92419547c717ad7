package org.careerrelay.examples.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each person has done, written down when it is done. A line that a killed run left half-written counts as not written. */
final class Journal {

    /**
     * What one person did.
     *
     * @param opened whether they opened the link
     * @param consented whether the page told them that their consent was taken
     */
    record Entry(boolean opened, boolean consented) {}

    private final Path file;
    private final SortedMap<Long, Entry> entries = new TreeMap<>();

    private Journal(Path file) {
        this.file = file;
    }

    /** The journal kept in a file. */
    static Journal in(Path file) {
        Journal journal = new Journal(file);
        if (Files.exists(file)) {
            journal.read();
        }
        return journal;
    }

    /** What the people did, by row. */
    SortedMap<Long, Entry> entries() {
        return entries;
    }

    /** How many opened the link. */
    long opened() {
        return entries.values().stream().filter(Entry::opened).count();
    }

    /** How many consented. */
    long consented() {
        return entries.values().stream().filter(Entry::consented).count();
    }

    void write(long row, Entry entry) {
        String line = row + "," + digit(entry.opened()) + "," + digit(entry.consented()) + "\n";
        try {
            Files.writeString(
                    file, line, StandardCharsets.US_ASCII, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.put(row, entry);
    }

    private void read() {
        try {
            String text = Files.readString(file, StandardCharsets.US_ASCII);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            if (whole.length() < text.length()) {
                AtomicFile.write(file, whole);
            }
            for (String line : whole.lines().toList()) {
                List<String> parts = List.of(line.split(",", -1));
                entries.put(
                        Long.valueOf(parts.get(0)),
                        new Entry(parts.get(1).equals("1"), parts.get(2).equals("1")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char digit(boolean value) {
        return value ? '1' : '0';
    }
}
