package org.careerrelay.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.identity.TextForms;

/**
 * Dates as Japanese exports write them: {@code 2024-04-01}, {@code 2024/4/1}, {@code 2024.4.1}, {@code 2024年4月1日}, {@code 20240401},
 * {@code 令和6年4月3日}, {@code 令和元年5月1日}, {@code R6.4.3}, in any width and with blanks anywhere (V-D1 to V-D5). A year of two digits
 * without an era is refused, since nobody can tell which century it means.
 */
public final class JapaneseDates {

    /** Longer texts are not looked at. */
    private static final int MAX_TEXT = 100;

    /** The Gregorian calendar holds in Japan since then. */
    private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

    // Every part has a fixed number of digits: nothing in these can be matched in two ways.
    private static final Pattern WESTERN =
            Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern OF_ERA = Pattern.compile(
            "(明治|大正|昭和|平成|令和|[mtshr])(元|\\d{1,2})(?:([-/.])(\\d{1,2})\\3(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");

    private static final List<Era> ERAS = List.of(
            new Era("明治", "m", 1868, FIRST, LocalDate.of(1912, 7, 29)),
            new Era("大正", "t", 1912, LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 24)),
            new Era("昭和", "s", 1926, LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
            new Era("平成", "h", 1989, LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
            new Era("令和", "r", 2019, LocalDate.of(2019, 5, 1), LocalDate.MAX));

    private JapaneseDates() {}

    /** An era; a date outside of it is refused, even where the arithmetic would give one (昭和64年1月8日). */
    private record Era(String kanji, String letter, int firstYear, LocalDate first, LocalDate last) {

        boolean isCalled(String name) {
            return kanji.equals(name) || letter.equals(name);
        }

        boolean has(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }

    /**
     * Reads a date.
     *
     * @param text the text
     * @return the date; empty where it is none, does not exist, lies outside of its era or before 1873
     */
    public static Optional<LocalDate> parse(String text) {
        if (text.length() > MAX_TEXT) {
            return Optional.empty();
        }
        String folded = dashes(TextForms.folded(text));
        try {
            return read(folded).filter(date -> !date.isBefore(FIRST));
        } catch (DateTimeException e) {
            // There is no such day: that is the answer.
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> read(String text) {
        Matcher western = WESTERN.matcher(text);
        if (western.matches()) {
            return Optional.of(date(number(western.group(1)), western, 3));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return Optional.of(
                    LocalDate.of(number(compact.group(1)), number(compact.group(2)), number(compact.group(3))));
        }
        Matcher ofEra = OF_ERA.matcher(text);
        return ofEra.matches() ? ofEra(ofEra) : Optional.empty();
    }

    private static Optional<LocalDate> ofEra(Matcher matcher) {
        int year = matcher.group(2).equals("元") ? 1 : number(matcher.group(2));
        return ERAS.stream()
                .filter(era -> year > 0 && era.isCalled(matcher.group(1)))
                .findFirst()
                .flatMap(era -> Optional.of(date(era.firstYear() + year - 1, matcher, 4))
                        .filter(era::has));
    }

    /** Month and day stand in two groups from one on, or in the two after them. */
    private static LocalDate date(int year, Matcher matcher, int group) {
        int from = matcher.group(group) == null ? group + 2 : group;
        return LocalDate.of(year, number(matcher.group(from)), number(matcher.group(from + 1)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** NFKC leaves the hyphens of other scripts as they are. */
    private static String dashes(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars()
                .map(c -> Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212 ? '-' : c)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
