package org.careerrelay.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.careerrelay.model.InvalidInputException;

/**
 * A source whose character set is known. A wrong byte stops the reading: it is never replaced by a question mark.
 *
 * @param source the bytes
 * @param charset their character set
 */
record TextSource(Source source, Charset charset) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Finds the character set by reading everything, and refuses what is no text or has an open quotation mark. */
    static TextSource detect(Source source, CharsetChoice choice) throws IOException {
        for (Charset charset : choice.candidates()) {
            TextSource text = new TextSource(source, charset);
            if (text.isWhole()) {
                return text;
            }
        }
        CsvFault fault = choice == CharsetChoice.AUTO ? CsvFault.CHARSET_UNDETECTED : CsvFault.CHARSET_MISMATCH;
        throw fault.refused("");
    }

    /** The text without its byte order mark. */
    Reader open() throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                source.open(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    private boolean isWhole() throws IOException, InvalidInputException {
        QuoteScan quotes = new QuoteScan();
        try (Reader reader = open()) {
            char[] buffer = new char[8192];
            for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    if (buffer[i] == 0) {
                        throw CsvFault.BINARY.refused("");
                    }
                    quotes.next(buffer[i]);
                }
            }
        } catch (CharacterCodingException e) {
            // Another character set: that is what was asked.
            return false;
        }
        if (quotes.isOpen()) {
            throw CsvFault.QUOTE.refused("line " + quotes.openedInLine());
        }
        return true;
    }
}
