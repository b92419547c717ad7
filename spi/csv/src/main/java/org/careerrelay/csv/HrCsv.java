package org.careerrelay.csv;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.kpi.HrFigures;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.spi.kpi.HrSource;
import org.jspecify.annotations.Nullable;

/**
 * A company's employees in numbers (D17, D18, D22, D23) out of a CSV file of one company, a line a month.
 *
 * <p>Columns, in any order, in Japanese or English: 月 / month, 在籍者数 / headcount, 離職者 / leavers, 回答者 / answers, 合計点 / points (of the survey of engagement), 対象者 / eligible, 利用者 / users; and where they are known 再就職した離職者 / placed leavers, 30日以内の離職 / left within 30 days, and the same for 90, 180 and 365 days. What is not known of every month of a period is not known of the period.
 */
public final class HrCsv implements HrSource {

    private static final List<Integer> DAYS = List.of(30, 90, 180, 365);

    private static final List<FigureColumn> COLUMNS = List.of(
            FigureColumn.MONTH,
            FigureColumn.needed("headcount", "在籍者数", "headcount"),
            FigureColumn.needed("leavers", "離職者", "leavers"),
            FigureColumn.optional("placedLeavers", "再就職した離職者", "placed leavers"),
            FigureColumn.needed("answers", "回答者", "answers"),
            FigureColumn.needed("points", "合計点", "points"),
            FigureColumn.needed("eligible", "対象者", "eligible"),
            FigureColumn.needed("users", "利用者", "users"),
            FigureColumn.optional("left30", "30日以内の離職", "left within 30 days"),
            FigureColumn.optional("left90", "90日以内の離職", "left within 90 days"),
            FigureColumn.optional("left180", "180日以内の離職", "left within 180 days"),
            FigureColumn.optional("left365", "365日以内の離職", "left within 365 days"));

    private final String company;
    private final FigureTable<HrFigures> table;

    private HrCsv(String company, FigureTable<HrFigures> table) {
        this.company = company;
        this.table = table;
    }

    /**
     * Reads a file.
     *
     * @param company key of the company whose file it is; of others the source knows nothing
     * @param source the file
     * @param charset its character set, or {@link CharsetChoice#AUTO}
     * @return the source
     * @throws InvalidInputException when it is no CSV, lacks columns, or a row cannot be read or cannot be true; all of these are listed
     * @throws UncheckedIOException when reading fails
     */
    public static HrCsv read(String company, Source source, CharsetChoice charset) {
        return new HrCsv(company, FigureTable.read(source, charset, COLUMNS, true, HrCsv::row));
    }

    @Override
    public Optional<HrFigures> hr(String key, Period period) {
        return key.equals(company) ? table.of(period).map(HrCsv::sum) : Optional.empty();
    }

    private static HrFigures row(FigureRow row) {
        SortedMap<Integer, Long> left = new TreeMap<>();
        for (int days : DAYS) {
            if (row.has("left" + days)) {
                left.put(days, row.whole("left" + days));
            }
        }
        return new HrFigures(
                row.whole("headcount"),
                row.whole("leavers"),
                row.has("placedLeavers") ? Long.valueOf(row.whole("placedLeavers")) : null,
                left,
                row.whole("answers"),
                row.whole("points"),
                row.whole("eligible"),
                row.whole("users"));
    }

    /** People are the same from month to month, so headcount and those eligible are averages; what happens is summed. */
    private static HrFigures sum(List<HrFigures> months) {
        SortedMap<Integer, Long> left = new TreeMap<>();
        for (int days : DAYS) {
            if (months.stream().allMatch(month -> month.leftWithinDays().containsKey(days))) {
                left.put(
                        days,
                        FigureTable.sum(months, month -> month.leftWithinDays().getOrDefault(days, 0L)));
            }
        }
        return new HrFigures(
                average(months, HrFigures::headcount),
                FigureTable.sum(months, HrFigures::leavers),
                placed(months),
                left,
                FigureTable.sum(months, HrFigures::engagementAnswers),
                FigureTable.sum(months, HrFigures::engagementSum),
                average(months, HrFigures::eligible),
                average(months, HrFigures::users));
    }

    private static @Nullable Long placed(List<HrFigures> months) {
        return months.stream().allMatch(month -> month.placedLeavers() != null)
                ? Long.valueOf(FigureTable.sum(months, month -> Objects.requireNonNull(month.placedLeavers())))
                : null;
    }

    private static long average(List<HrFigures> months, ToLongFunction<HrFigures> what) {
        return BigDecimal.valueOf(FigureTable.sum(months, what))
                .divide(BigDecimal.valueOf(months.size()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
