package org.careerrelay.examples.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.csv.ApplicationsCsv;
import org.careerrelay.csv.Source;
import org.careerrelay.intake.JapaneseDates;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;

/**
 * The applicant system's export, read to its end once and found readable.
 *
 * @param csv the rows
 * @param sha256 by which the same export is recognised after a restart
 */
record Export(ApplicationsCsv csv, String sha256) {

    private static final String BUNDLED = "applications.csv";

    /**
     * Checks the whole file.
     *
     * @throws TourException when it is missing, no CSV, in another charset or without the needed columns
     */
    static Export read(Options options) {
        Source source = options.applicants()
                .<Source>map(file -> () -> Files.newInputStream(file))
                .orElse(() -> Objects.requireNonNull(Export.class.getResourceAsStream(BUNDLED)));
        try {
            ApplicationsCsv csv = options.applicants().isPresent()
                    ? ApplicationsCsv.open(options.applicants().get(), options.charset())
                    : ApplicationsCsv.open(source, options.charset());
            return new Export(csv, sha256(source));
        } catch (InvalidInputException e) {
            throw refused(options, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows, from the first. */
    Stream<IntakeRow> rows() {
        return csv.stream();
    }

    /** The earliest day on which somebody was rejected. */
    Optional<LocalDate> firstDecision() {
        try (Stream<IntakeRow> rows = rows()) {
            return rows.flatMap(row -> JapaneseDates.parse(row.get(IntakeField.DECIDED_ON)).stream())
                    .min(LocalDate::compareTo);
        }
    }

    private static TourException refused(Options options, InvalidInputException refusal) {
        String file = options.applicants().map(String::valueOf).orElse(BUNDLED);
        List<Violation> violations = refusal.violations();
        return new TourException(
                file + ": " + joined(violations.stream().map(Violation::messageJa)),
                joined(violations.stream().map(Violation::messageEn)),
                refusal);
    }

    private static String joined(Stream<String> messages) {
        return messages.collect(Collectors.joining("; "));
    }

    private static String sha256(Source source) throws IOException {
        MessageDigest digest = Chance.sha256();
        try (InputStream in = new DigestInputStream(source.open(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
