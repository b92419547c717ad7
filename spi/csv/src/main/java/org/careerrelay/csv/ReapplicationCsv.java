package org.careerrelay.csv;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.kpi.AffiliateReapplications;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Reapplications;
import org.careerrelay.spi.kpi.ReapplicationSource;
import org.jspecify.annotations.Nullable;

/**
 * Who of the people rejected in a month applied again and was hired (D05) out of a CSV file of one company, a line a month.
 *
 * <p>Columns, in any order, in Japanese or English: 月 / month, 不採用者 / rejected, 6か月以内の再応募 / within 6 months, 12か月以内の再応募 / within 12 months, 再応募からの採用 / hired, 元社員の採用 / former employees hired; and in a group グループ会社に応募した人 / people at affiliates with グループ会社への再応募 / applications at affiliates (C02). What is not known of every month of a period is not known of the period.
 */
public final class ReapplicationCsv implements ReapplicationSource {

    private static final List<FigureColumn> COLUMNS = List.of(
            FigureColumn.MONTH,
            FigureColumn.needed("rejected", "不採用者", "rejected"),
            FigureColumn.needed("within6", "6か月以内の再応募", "within 6 months"),
            FigureColumn.needed("within12", "12か月以内の再応募", "within 12 months"),
            FigureColumn.needed("hired", "再応募からの採用", "hired"),
            FigureColumn.needed("formerEmployeesHired", "元社員の採用", "former employees hired"),
            FigureColumn.optional("affiliatePeople", "グループ会社に応募した人", "people at affiliates"),
            FigureColumn.optional("affiliateApplications", "グループ会社への再応募", "applications at affiliates"));

    private final String company;
    private final FigureTable<Reapplications> table;

    private ReapplicationCsv(String company, FigureTable<Reapplications> table) {
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
    public static ReapplicationCsv read(String company, Source source, CharsetChoice charset) {
        return new ReapplicationCsv(company, FigureTable.read(source, charset, COLUMNS, true, ReapplicationCsv::row));
    }

    @Override
    public Optional<Reapplications> reapplications(String key, Period period) {
        return key.equals(company) ? table.of(period).map(ReapplicationCsv::sum) : Optional.empty();
    }

    private static Reapplications row(FigureRow row) {
        return new Reapplications(
                row.whole("rejected"),
                row.whole("within6"),
                row.whole("within12"),
                row.whole("hired"),
                row.whole("formerEmployeesHired"),
                affiliates(row));
    }

    /** One of the two says nothing without the other. */
    private static @Nullable AffiliateReapplications affiliates(FigureRow row) {
        if (row.has("affiliatePeople") != row.has("affiliateApplications")) {
            throw new IllegalArgumentException("people at affiliates come with their applications");
        }
        return row.has("affiliatePeople")
                ? new AffiliateReapplications(row.whole("affiliatePeople"), row.whole("affiliateApplications"))
                : null;
    }

    private static Reapplications sum(List<Reapplications> months) {
        return new Reapplications(
                FigureTable.sum(months, Reapplications::rejected),
                FigureTable.sum(months, Reapplications::withinSixMonths),
                FigureTable.sum(months, Reapplications::withinTwelveMonths),
                FigureTable.sum(months, Reapplications::hired),
                FigureTable.sum(months, Reapplications::formerEmployeesHired),
                affiliates(months));
    }

    private static @Nullable AffiliateReapplications affiliates(List<Reapplications> months) {
        List<AffiliateReapplications> told = months.stream()
                .map(Reapplications::affiliates)
                .filter(Objects::nonNull)
                .toList();
        return told.size() == months.size()
                ? new AffiliateReapplications(
                        FigureTable.sum(told, AffiliateReapplications::people),
                        FigureTable.sum(told, AffiliateReapplications::applications))
                : null;
    }
}
