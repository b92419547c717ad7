package org.careerrelay.csv;

import java.math.BigDecimal;

/** A cell of a report. The type says whether a spreadsheet may take it for more than text. */
public sealed interface CsvCell {

    /**
     * Somebody's text: it is never computed.
     *
     * @param value the text
     */
    record Text(String value) implements CsvCell {}

    /**
     * A number that we computed ourselves.
     *
     * @param value the number
     */
    record Whole(long value) implements CsvCell {}

    /**
     * A number with digits after the point that we computed ourselves.
     *
     * @param value the number
     */
    record Decimal(BigDecimal value) implements CsvCell {}

    /**
     * A text.
     *
     * @param value the text
     * @return the cell
     */
    static CsvCell text(String value) {
        return new Text(value);
    }

    /**
     * A number.
     *
     * @param value the number
     * @return the cell
     */
    static CsvCell number(long value) {
        return new Whole(value);
    }

    /**
     * A number with digits after the point.
     *
     * @param value the number
     * @return the cell; trailing zeros are not written
     */
    static CsvCell number(BigDecimal value) {
        return new Decimal(value);
    }

    /**
     * Yes or no as 1 or 0.
     *
     * @param value yes or no
     * @return the cell
     */
    static CsvCell flag(boolean value) {
        return new Whole(value ? 1 : 0);
    }

    /**
     * Nothing.
     *
     * @return the cell
     */
    static CsvCell empty() {
        return new Text("");
    }
}
