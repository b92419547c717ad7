package org.careerrelay.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.intake.IntakeRow;

/**
 * An export of an applicant system (H06): CSV with commas (RFC 4180) or tabs, CRLF or LF, quoted line breaks, a header line in Japanese or English,
 * columns in any order.
 *
 * <p>Opening it reads the whole file once: character set, quotation marks, header and number of rows. What is opened can be read to its end,
 * so nothing is half-done. Rows are then read lazily; a large file is never held in memory. Immutable; each stream belongs to one thread.
 */
public final class ApplicationsCsv {

    /** Longer fields are no export of applications but a broken file. */
    private static final int MAX_FIELD = 1 << 20;

    private final TextSource text;
    private final char separator;
    private final Header header;
    private final long rows;

    private ApplicationsCsv(TextSource text, char separator, Header header, long rows) {
        this.text = text;
        this.separator = separator;
        this.header = header;
        this.rows = rows;
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @param charset its character set, or {@link CharsetChoice#AUTO}
     * @return the checked export
     * @throws InvalidInputException when it is missing, no CSV, in another character set, or without the needed columns; all of these are
     *     listed
     * @throws UncheckedIOException when reading fails
     */
    public static ApplicationsCsv open(Path file, CharsetChoice charset) {
        return open(file, charset, CsvProfile.USUAL);
    }

    /**
     * Opens a file with other words in its header line.
     *
     * @param file the file
     * @param charset its character set, or {@link CharsetChoice#AUTO}
     * @param profile the words
     * @return the checked export
     * @throws InvalidInputException when it is missing, no CSV, in another character set, or without the needed columns; all of these are
     *     listed
     * @throws UncheckedIOException when reading fails
     */
    public static ApplicationsCsv open(Path file, CharsetChoice charset, CsvProfile profile) {
        if (!Files.exists(file)) {
            throw CsvFault.FILE_MISSING.refused(String.valueOf(file.getFileName()));
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw CsvFault.FILE_UNREADABLE.refused(String.valueOf(file.getFileName()));
        }
        return open(() -> Files.newInputStream(file), charset, profile);
    }

    /**
     * Opens a source that can be read more than once.
     *
     * @param source the source
     * @param charset its character set, or {@link CharsetChoice#AUTO}
     * @return the checked export
     * @throws InvalidInputException when it is no CSV, in another character set, or without the needed columns
     * @throws UncheckedIOException when reading fails
     */
    public static ApplicationsCsv open(Source source, CharsetChoice charset) {
        return open(source, charset, CsvProfile.USUAL);
    }

    /**
     * Opens a source that can be read more than once, with other words in its header line.
     *
     * @param source the source
     * @param charset its character set, or {@link CharsetChoice#AUTO}
     * @param profile the words
     * @return the checked export
     * @throws InvalidInputException when it is no CSV, in another character set, or without the needed columns
     * @throws UncheckedIOException when reading fails
     */
    public static ApplicationsCsv open(Source source, CharsetChoice charset, CsvProfile profile) {
        try {
            TextSource text = TextSource.detect(source, charset);
            return checked(text, profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream to its end into memory and opens it; for uploads.
     *
     * @param in the stream; the caller bounds and closes it
     * @param charset its character set, or {@link CharsetChoice#AUTO}
     * @return the checked export
     * @throws InvalidInputException when it is no CSV, in another character set, or without the needed columns
     * @throws UncheckedIOException when reading fails
     */
    public static ApplicationsCsv read(InputStream in, CharsetChoice charset) {
        try {
            byte[] bytes = in.readAllBytes();
            return open(() -> new ByteArrayInputStream(bytes), charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The character set it is written in.
     *
     * @return the one that was chosen or found
     */
    public Charset charset() {
        return text.charset();
    }

    /**
     * How many data rows it has.
     *
     * @return the number of records after the header; empty lines do not count
     */
    public long rows() {
        return rows;
    }

    /**
     * The rows in their order, numbered from 1. Missing fields count as empty; a row of too many has a fault.
     *
     * @return a lazy stream over a newly opened source, to be closed
     * @throws UncheckedIOException when reading fails
     */
    public Stream<IntakeRow> stream() {
        CsvReader<CsvRecord> reader = reader();
        Iterator<CsvRecord> records = reader.iterator();
        records.next();
        Iterator<IntakeRow> numbered = new Iterator<>() {
            private long number;

            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public IntakeRow next() {
                return header.row(++number, records.next().getFields());
            }
        };
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliterator(numbered, rows, traits), false)
                .onClose(() -> close(reader));
    }

    private static ApplicationsCsv checked(TextSource text, CsvProfile profile) throws IOException {
        long line = 0;
        char separator = separator(text);
        try (CsvReader<CsvRecord> reader = reader(text.open(), separator)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                throw CsvFault.EMPTY.refused("header");
            }
            Header header = Header.of(records.next().getFields(), profile);
            long rows = 0;
            while (records.hasNext()) {
                line = records.next().getStartingLineNumber();
                rows++;
            }
            return new ApplicationsCsv(text, separator, header, rows);
        } catch (CsvParseException e) {
            // Its message may quote the row, which is a person's: the place is enough.
            throw CsvFault.SYNTAX.refused("after line " + line);
        }
    }

    private static char separator(TextSource text) throws IOException {
        try (Reader header = text.open()) {
            return Separator.of(header);
        }
    }

    private CsvReader<CsvRecord> reader() {
        try {
            return reader(text.open(), separator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> reader(Reader reader, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(MAX_FIELD)
                .ofCsvRecord(reader);
    }

    private static void close(CsvReader<CsvRecord> reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
