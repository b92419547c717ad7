package org.careerrelay.examples.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.intake.IntakeOutcome;

/**
 * The results of all rows, kept in the work folder: a row that lies in the future today may not do so when a killed run is taken up on the
 * next simulated day.
 *
 * @param rows in the order of the export
 */
record RowList(List<Row> rows) {

    private static final String BETWEEN_CODES = ";";

    static RowList read(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return new RowList(lines.map(RowList::row).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path file) {
        AtomicFile.write(file, rows.stream().map(RowList::line).collect(Collectors.joining()));
    }

    /** The rows for which a mail goes out, by application. */
    Map<String, Row> mailed() {
        return rows.stream().filter(Row::isMailed).collect(Collectors.toMap(Row::application, Function.identity()));
    }

    /** The numbers of the rows that may become a referral, by referral. */
    Map<OpaqueId, Long> byReferral() {
        return rows.stream()
                .filter(row -> row.referral().isPresent())
                .collect(Collectors.toMap(row -> row.referral().orElseThrow(), Row::number));
    }

    private static String line(Row row) {
        return String.join(
                        "\t",
                        Long.toString(row.number()),
                        row.outcome().name(),
                        String.join(BETWEEN_CODES, row.codes()),
                        row.referral().map(OpaqueId::toString).orElse(""),
                        URLEncoder.encode(row.application(), StandardCharsets.UTF_8))
                + "\n";
    }

    private static Row row(String line) {
        String[] parts = line.split("\t", -1);
        return new Row(
                Long.parseLong(parts[0]),
                URLDecoder.decode(parts[4], StandardCharsets.UTF_8),
                IntakeOutcome.valueOf(parts[1]),
                parts[2].isEmpty() ? List.of() : List.of(parts[2].split(BETWEEN_CODES, -1)),
                parts[3].isEmpty() ? Optional.empty() : Optional.of(OpaqueId.parse(parts[3])));
    }
}
