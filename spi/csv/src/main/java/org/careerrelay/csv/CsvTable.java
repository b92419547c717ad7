package org.careerrelay.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A report as CSV: UTF-8, LF, the header line first, one line per record. A text that a spreadsheet would compute gets an apostrophe before
 * it, and a line break in a text becomes a blank. Not thread-safe.
 */
public final class CsvTable implements AutoCloseable {

    /** With what a formula begins; spreadsheets take the full-width forms for the same. */
    private static final String FORMULA = "=+-@\t＝＋－＠";

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter writer;
    private final int width;

    private CsvTable(CsvWriter writer, int width) {
        this.writer = writer;
        this.width = width;
    }

    /**
     * Begins a table without a byte order mark.
     *
     * @param out where it is written; closed with the table
     * @param header the names of the columns
     * @return the table, its header line written
     * @throws UncheckedIOException when writing fails
     */
    public static CsvTable to(OutputStream out, List<String> header) {
        CsvTable table = new CsvTable(
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8), header.size());
        table.row(header.stream().map(CsvCell::text).toList());
        return table;
    }

    /**
     * Begins a table with a byte order mark, by which older spreadsheets know UTF-8.
     *
     * @param out where it is written; closed with the table
     * @param header the names of the columns
     * @return the table, its header line written
     * @throws UncheckedIOException when writing fails
     */
    public static CsvTable withByteOrderMark(OutputStream out, List<String> header) {
        try {
            out.write(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to(out, header);
    }

    /**
     * Writes a record.
     *
     * @param cells as many as the header has
     * @throws IllegalArgumentException when there are more or fewer
     * @throws UncheckedIOException when writing fails
     */
    public void row(List<CsvCell> cells) {
        if (cells.size() != width) {
            throw new IllegalArgumentException("a record has " + width + " cells");
        }
        writer.writeRecord(cells.stream().map(CsvTable::plain).toList());
    }

    /**
     * Writes a record.
     *
     * @param cells as many as the header has
     * @throws IllegalArgumentException when there are more or fewer
     * @throws UncheckedIOException when writing fails
     */
    public void row(CsvCell... cells) {
        row(Arrays.asList(cells));
    }

    /**
     * Writes what is left and closes the stream.
     *
     * @throws UncheckedIOException when writing fails
     */
    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(CsvCell cell) {
        if (cell instanceof CsvCell.Whole number) {
            return Long.toString(number.value());
        }
        if (cell instanceof CsvCell.Decimal number) {
            return number.value().stripTrailingZeros().toPlainString();
        }
        String text = ((CsvCell.Text) cell)
                .value()
                .replace("\r\n", " ")
                .replace('\r', ' ')
                .replace('\n', ' ');
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
