package org.careerrelay.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.export.ExportedRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ExportWriter} wrote, line by line, and stops at the first line that is not as it was written: the violation's path says which.
 * A file that ends before its last row, or goes on after it, is refused too. Not thread-safe.
 */
public final class ExportReader implements Iterator<ExportedRow> {

    private final BufferedReader in;
    private final LineCheck check = new LineCheck();
    private long lines;
    private boolean ended;
    private @Nullable ExportedRow next;

    private ExportReader(BufferedReader in) {
        this.in = in;
    }

    /**
     * Reads from a stream.
     *
     * @param in where from; it is not closed
     * @return the rows, to be gone through once
     */
    public static ExportReader of(InputStream in) {
        return new ExportReader(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    }

    /**
     * Whether there is another row. The row is read and checked by then.
     *
     * @return false after the last
     * @throws InvalidInputException when the next line is not as it was written, or is missing
     * @throws UncheckedIOException when it cannot be read
     */
    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    @Override
    public ExportedRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ExportedRow row = next;
        next = null;
        return row;
    }

    private @Nullable ExportedRow read() {
        String line = line();
        if (line == null && ended) {
            return null;
        }
        lines++;
        if (line == null) {
            throw refused("export.cut", "最後の行がありません", "ends before its last row");
        }
        if (ended || !check.holds(line)) {
            throw refused("export.altered", "書き出した時と違います", "is not as it was written");
        }
        ExportedRow row = row(line);
        ended = row instanceof ExportedRow.OfEnd;
        return row;
    }

    private @Nullable String line() {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExportedRow row(String line) {
        try {
            return ExportJson.read(Fields.of(JsonText.read(line)));
        } catch (InvalidInputException e) {
            throw new InvalidInputException(e.violations().stream()
                    .map(violation -> new Violation(
                            path() + ": " + violation.path(),
                            violation.code(),
                            violation.messageJa(),
                            violation.messageEn()))
                    .toList());
        }
    }

    private InvalidInputException refused(String code, String ja, String en) {
        return new InvalidInputException(List.of(new Violation(path(), code, ja, en)));
    }

    private String path() {
        return "line " + lines;
    }
}
