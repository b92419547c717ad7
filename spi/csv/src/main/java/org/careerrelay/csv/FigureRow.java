package org.careerrelay.csv;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.model.Violation;

/** One row of a table of figures; what cannot be read is noted, and reads as nothing. */
final class FigureRow {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\D(\\d{1,2})(\\D.*)?");
    /** The yen sign is a backslash in the character set of Japanese Windows. */
    private static final Pattern DECORATION = Pattern.compile("[,\\s¥\\\\円]");

    private final long number;
    private final Map<String, String> cells;
    private final List<Violation> violations;

    FigureRow(long number, Map<String, String> cells, List<Violation> violations) {
        this.number = number;
        this.cells = cells;
        this.violations = violations;
    }

    /** The month, as 2026-11, 2026/11 or 2026年11月. */
    Optional<YearMonth> month() {
        Matcher matcher = MONTH.matcher(text(FigureColumn.MONTH.path()));
        if (matcher.matches()) {
            try {
                return Optional.of(
                        YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
            } catch (DateTimeException e) {
                // The thirteenth month is no month: told below, as any other text that is none.
            }
        }
        fault(CsvFault.MONTH, FigureColumn.MONTH.path());
        return Optional.empty();
    }

    /** A whole number of people, things or yen, not below zero. */
    long whole(String column) {
        BigDecimal value = decimal(column);
        try {
            return value.longValueExact();
        } catch (ArithmeticException e) {
            fault(CsvFault.NUMBER, column);
            return 0;
        }
    }

    /** A number with digits after the point, not below zero. */
    BigDecimal decimal(String column) {
        String text = DECORATION.matcher(text(column)).replaceAll("");
        try {
            BigDecimal value = new BigDecimal(text);
            if (value.signum() >= 0 && value.precision() - value.scale() <= 18 && value.scale() <= 18) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, together with numbers that are too large or too small.
        }
        fault(CsvFault.NUMBER, column);
        return BigDecimal.ZERO;
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    /** What the columns say together makes no sense. */
    void contradiction() {
        fault(CsvFault.FIGURES, "figures");
    }

    void twice() {
        fault(CsvFault.MONTH_TWICE, FigureColumn.MONTH.path());
    }

    private String text(String column) {
        return Normalizer.normalize(cells.getOrDefault(column, ""), Normalizer.Form.NFKC)
                .strip();
    }

    private void fault(CsvFault fault, String column) {
        violations.add(fault.at("rows[" + number + "]." + column));
    }
}
