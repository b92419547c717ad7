package org.careerrelay.csv;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A column of a table of figures.
 *
 * @param path its name in messages, such as {@code hires}
 * @param ja the Japanese word in the header
 * @param en the English word in the header
 * @param needed whether it has to be there
 */
record FigureColumn(String path, String ja, String en, boolean needed) {

    static final FigureColumn MONTH = needed("month", "月", "month");

    static FigureColumn needed(String path, String ja, String en) {
        return new FigureColumn(path, ja, en, true);
    }

    static FigureColumn optional(String path, String ja, String en) {
        return new FigureColumn(path, ja, en, false);
    }

    boolean isCalled(String word) {
        return List.of(folded(ja), folded(en)).contains(folded(word));
    }

    /** Width, blanks, case and punctuation do not matter. */
    static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
