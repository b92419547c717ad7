package org.careerrelay.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.careerrelay.model.export.ExportedRow;

/**
 * Writes an export as JSON Lines (A34): one object per row, in UTF-8, each with a check over it and the line before. {@link ExportReader} reads it
 * back. Not thread-safe.
 */
public final class ExportWriter implements Consumer<ExportedRow> {

    private final Writer out;
    private final LineCheck check = new LineCheck();

    private ExportWriter(Writer out) {
        this.out = out;
    }

    /**
     * Writes to a stream.
     *
     * @param out where to; flushed after the last row, never closed
     * @return the sink of one export
     */
    public static ExportWriter to(OutputStream out) {
        return new ExportWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    /**
     * Writes a line.
     *
     * @param row the row
     * @throws UncheckedIOException when it cannot be written
     */
    @Override
    public void accept(ExportedRow row) {
        try {
            out.write(check.sealed(JsonText.write(ExportJson.tree(row))));
            out.write('\n');
            if (row instanceof ExportedRow.OfEnd) {
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
