package org.careerrelay.csv;

import java.io.IOException;
import java.io.Reader;

/** What stands between the cells: a tab where the header line has more of them than commas, otherwise a comma. */
final class Separator {

    private static final int LONGEST = 1 << 16;

    private Separator() {}

    static char of(Reader header) throws IOException {
        int tabs = 0;
        int commas = 0;
        boolean quoted = false;
        for (int read = 0; read < LONGEST; read++) {
            int c = header.read();
            if (c < 0 || !quoted && (c == '\n' || c == '\r') && tabs + commas > 0) {
                break;
            }
            quoted ^= c == '"';
            tabs += !quoted && c == '\t' ? 1 : 0;
            commas += !quoted && c == ',' ? 1 : 0;
        }
        return tabs > commas ? '\t' : ',';
    }
}
