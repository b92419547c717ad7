package org.careerrelay.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.kpi.Period;

/**
 * Figures by month out of a CSV file: a header in Japanese or English, columns in any order, the month first among them. It is read as a whole or
 * refused as a whole, with all that is wrong.
 *
 * @param <T> what a row says
 * @param byMonth the rows of each month, in their order
 */
record FigureTable<T>(SortedMap<YearMonth, List<T>> byMonth) {

    private static final int MAX_FIELD = 1 << 16;

    /** How a row is read. One that throws {@link IllegalArgumentException} says something that cannot be. */
    interface Reading<T> extends Function<FigureRow, T> {}

    static <T> FigureTable<T> read(
            Source source,
            CharsetChoice charset,
            List<FigureColumn> columns,
            boolean oncePerMonth,
            Reading<T> reading) {
        try {
            List<Violation> violations = new ArrayList<>();
            SortedMap<YearMonth, List<T>> byMonth = new TreeMap<>();
            for (FigureRow row : rows(TextSource.detect(source, charset), columns, violations)) {
                Optional<YearMonth> month = row.month();
                Optional<T> value = value(row, reading);
                if (month.isPresent() && value.isPresent()) {
                    List<T> values = byMonth.computeIfAbsent(month.get(), m -> new ArrayList<>());
                    if (oncePerMonth && !values.isEmpty()) {
                        row.twice();
                    }
                    values.add(value.get());
                }
            }
            if (!violations.isEmpty()) {
                throw new InvalidInputException(
                        violations.stream().sorted(Violation.ORDER).toList());
            }
            return new FigureTable<>(byMonth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows of a period's months; empty when the period is not made of whole months, or one of them is not in the table. */
    Optional<List<T>> of(Period period) {
        List<YearMonth> months = period.months();
        return months.isEmpty() || !byMonth.keySet().containsAll(months)
                ? Optional.empty()
                : Optional.of(months.stream()
                        .flatMap(month -> byMonth.getOrDefault(month, List.of()).stream())
                        .toList());
    }

    /** What several months come to in one figure. */
    static <T> long sum(List<T> months, ToLongFunction<T> figure) {
        return months.stream().mapToLong(figure).reduce(0, Math::addExact);
    }

    private static <T> Optional<T> value(FigureRow row, Reading<T> reading) {
        try {
            return Optional.of(reading.apply(row));
        } catch (IllegalArgumentException e) {
            row.contradiction();
            return Optional.empty();
        }
    }

    private static List<FigureRow> rows(TextSource text, List<FigureColumn> columns, List<Violation> violations)
            throws IOException {
        List<FigureRow> rows = new ArrayList<>();
        long number = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(MAX_FIELD)
                .ofCsvRecord(text.open())) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                throw CsvFault.EMPTY.refused("header");
            }
            Map<Integer, String> places = places(records.next().getFields(), columns);
            while (records.hasNext()) {
                number++;
                rows.add(row(number, records.next().getFields(), places, violations));
            }
        } catch (CsvParseException e) {
            throw CsvFault.SYNTAX.refused("after row " + number);
        }
        return rows;
    }

    private static FigureRow row(
            long number, List<String> fields, Map<Integer, String> places, List<Violation> violations) {
        Map<String, String> cells = new HashMap<>();
        places.forEach((place, path) -> {
            if (place < fields.size()) {
                cells.put(path, fields.get(place));
            }
        });
        return new FigureRow(number, cells, violations);
    }

    private static Map<Integer, String> places(List<String> header, List<FigureColumn> columns) {
        Map<Integer, String> places = new HashMap<>();
        List<Violation> violations = new ArrayList<>();
        for (FigureColumn column : columns) {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < header.size(); i++) {
                if (column.isCalled(header.get(i))) {
                    found.add(i);
                }
            }
            if (found.size() > 1) {
                violations.add(CsvFault.COLUMN_TWICE.at("header." + column.path()));
            } else if (found.isEmpty() && column.needed()) {
                violations.add(missing(column));
            }
            found.stream().findFirst().ifPresent(place -> places.put(place, column.path()));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInputException(
                    violations.stream().sorted(Violation.ORDER).toList());
        }
        return places;
    }

    private static Violation missing(FigureColumn column) {
        return new Violation(
                "header." + column.path(),
                "column.missing",
                "列「" + column.ja() + "」がありません",
                "the column \"" + column.en() + "\" is missing");
    }
}
