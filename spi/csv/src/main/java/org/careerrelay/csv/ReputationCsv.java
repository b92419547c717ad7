package org.careerrelay.csv;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Reputation;
import org.careerrelay.model.kpi.Reputation.Rating;
import org.careerrelay.spi.kpi.ReputationSource;

/**
 * Ratings on review sites, as aggregates (D03, B21) out of a CSV file of one company, a line a month.
 *
 * <p>Columns, in any order, in Japanese or English: 月 / month, 評価 / rating, 件数 / ratings; a month may have a line for every site. What is not known of every month of a period is not known of the period.
 */
public final class ReputationCsv implements ReputationSource {

    private static final List<FigureColumn> COLUMNS = List.of(
            FigureColumn.MONTH,
            FigureColumn.needed("rating", "評価", "rating"),
            FigureColumn.needed("ratings", "件数", "ratings"));

    private final String company;
    private final FigureTable<Rating> table;

    private ReputationCsv(String company, FigureTable<Rating> table) {
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
    public static ReputationCsv read(String company, Source source, CharsetChoice charset) {
        return new ReputationCsv(company, FigureTable.read(source, charset, COLUMNS, false, ReputationCsv::row));
    }

    @Override
    public Optional<Reputation> reputation(String key, Period period) {
        return key.equals(company) ? table.of(period).map(ReputationCsv::sum) : Optional.empty();
    }

    private static Rating row(FigureRow row) {
        return new Rating(row.decimal("rating"), row.whole("ratings"));
    }

    private static Reputation sum(List<Rating> ratings) {
        return new Reputation(ratings);
    }
}
