package org.careerrelay.csv;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.kpi.HiringFigures;
import org.careerrelay.model.kpi.Money;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.spi.kpi.HiringCostSource;

/**
 * What hiring cost, in yen, and how many were hired (D04, D14, D16) out of a CSV file of one company, a line a month.
 *
 * <p>Columns, in any order, in Japanese or English: 月 / month, 採用費 / cost, 採用人数 / hires, 応募数 / applications. What is not known of every month of a period is not known of the period.
 */
public final class HiringCsv implements HiringCostSource {

    private static final List<FigureColumn> COLUMNS = List.of(
            FigureColumn.MONTH,
            FigureColumn.needed("cost", "採用費", "cost"),
            FigureColumn.needed("hires", "採用人数", "hires"),
            FigureColumn.needed("applications", "応募数", "applications"));

    private final String company;
    private final FigureTable<HiringFigures> table;

    private HiringCsv(String company, FigureTable<HiringFigures> table) {
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
    public static HiringCsv read(String company, Source source, CharsetChoice charset) {
        return new HiringCsv(company, FigureTable.read(source, charset, COLUMNS, true, HiringCsv::row));
    }

    @Override
    public Optional<HiringFigures> hiring(String key, Period period) {
        return key.equals(company) ? table.of(period).map(HiringCsv::sum) : Optional.empty();
    }

    private static HiringFigures row(FigureRow row) {
        return new HiringFigures(Money.yen(row.whole("cost")), row.whole("hires"), row.whole("applications"));
    }

    private static HiringFigures sum(List<HiringFigures> months) {
        return months.stream()
                .reduce((one, other) -> new HiringFigures(
                        one.cost().plus(other.cost()),
                        Math.addExact(one.hires(), other.hires()),
                        Math.addExact(one.applications(), other.applications())))
                .orElseThrow();
    }
}
