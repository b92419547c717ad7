package org.careerrelay.examples.nocode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.IntakeDesk;
import org.careerrelay.csv.ApplicationsCsv;
import org.careerrelay.csv.CharsetChoice;
import org.careerrelay.csv.CsvCell;
import org.careerrelay.csv.CsvProfile;
import org.careerrelay.csv.CsvTable;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.intake.IntakeOutcome;
import org.careerrelay.model.intake.IntakeReport;
import org.careerrelay.model.intake.IntakeResult;
import org.careerrelay.model.intake.IntakeRow;

/**
 * A folder into which somebody puts an export now and then. What became of each row stands in {@code results}; a file that was taken lies in {@code done} afterwards, one that cannot be read in {@code refused}. In a dry run files
 * stay where they are. No file is written over another one of its name.
 */
final class Inbox {

    /** A file of which the cap left rows goes on the next day. */
    private static final Duration NEXT = Duration.ofDays(1);

    private final Path folder;
    private final IntakeDesk desk;
    private final IntakeTerms terms;
    private final CsvProfile columns;
    private final InstantSource clock;
    private final Arrived arrived = new Arrived();
    private final Map<String, Instant> lookedAt = new HashMap<>();

    Inbox(Path folder, IntakeDesk desk, IntakeTerms terms, CsvProfile columns, InstantSource clock) throws IOException {
        this.folder = folder;
        this.desk = desk;
        this.terms = terms;
        this.columns = columns;
        this.clock = clock;
        for (String below : List.of("results", "done", "refused")) {
            Files.createDirectories(folder.resolve(below));
        }
    }

    /** Takes every file that is there. One that cannot be taken now, such as while the storage is away, holds up no other and is tried again the next time. */
    synchronized void look() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("(?i).*\\.(csv|tsv)"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            try {
                Arrived.State now = Arrived.State.of(file);
                String state = file.getFileName() + " " + now;
                Instant last = lookedAt.get(state);
                boolean again =
                        last == null || terms.isLive() && !last.plus(NEXT).isAfter(clock.instant());
                if (arrived.isWhole(file) && again) {
                    take(file);
                    if (Files.exists(file)) {
                        lookedAt.put(state, clock.instant());
                    } else {
                        lookedAt.remove(state);
                    }
                }
            } catch (IOException | RuntimeException e) {
                System.err.println(file.getFileName() + ": あとで読み直します / tried again: " + e.getClass());
            }
        }
    }

    private void take(Path file) throws IOException {
        String name = file.getFileName().toString();
        IntakeReport report;
        try {
            ApplicationsCsv export = ApplicationsCsv.open(file, CharsetChoice.AUTO, columns);
            report = taken(export, name + (terms.isLive() ? "" : ".dry-run") + ".csv");
        } catch (InvalidInputException e) {
            try (OutputStream why = NewFile.create(folder.resolve("refused"), name + ".txt")) {
                why.write(told(e).getBytes(StandardCharsets.UTF_8));
            }
            move(file, "refused");
            System.out.println(name + ": 読めません / refused");
            return;
        }
        System.out.println(name + (terms.isLive() ? ": " : " (試し / dry run): ") + report.taken() + " new, "
                + report.known() + " known, of " + report.rows());
        if (report.of(IntakeOutcome.HOLD_CAP) == 0) {
            move(file, "done");
        }
    }

    private IntakeReport taken(ApplicationsCsv export, String results) throws IOException {
        try (Stream<IntakeRow> rows = export.stream();
                OutputStream out = NewFile.create(folder.resolve("results"), results);
                CsvTable table = CsvTable.withByteOrderMark(out, List.of("row", "application", "outcome", "codes"))) {
            return desk.take(rows.iterator(), terms, result -> write(table, result));
        }
    }

    private static void write(CsvTable table, IntakeResult result) {
        table.row(
                CsvCell.number(result.row()),
                CsvCell.text(result.application()),
                CsvCell.text(result.outcome().word()),
                CsvCell.text(result.violations().stream().map(Violation::code).collect(Collectors.joining(" "))));
    }

    /** A file that somebody goes on writing stays, and is read again: rows that were taken change nothing. */
    private void move(Path file, String below) throws IOException {
        if (terms.isLive() && arrived.isUnchanged(file)) {
            NewFile.move(file, folder.resolve(below));
            arrived.forget(file);
        }
    }

    private static String told(InvalidInputException refused) {
        return refused.violations().stream()
                .map(violation -> violation.messageJa() + " / " + violation.messageEn() + "\n")
                .collect(Collectors.joining());
    }
}
