package org.careerrelay.csv;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.SurveyAnswers;
import org.careerrelay.spi.kpi.SurveySource;

/**
 * Answers to a company's survey of applicants (D03) out of a CSV file of one company, a line a month.
 *
 * <p>Columns, in any order, in Japanese or English: 月 / month, 依頼数 / invited, 1点 to 5点 / 1 point to 5 points, 推奨者 / promoters, 中立者 / passives, 批判者 / detractors. What is not known of every month of a period is not known of the period.
 */
public final class SurveyCsv implements SurveySource {

    private static final int SCALE = 5;

    private static final List<FigureColumn> COLUMNS = List.of(
            FigureColumn.MONTH,
            FigureColumn.needed("invited", "依頼数", "invited"),
            FigureColumn.needed("points1", "1点", "1 point"),
            FigureColumn.needed("points2", "2点", "2 points"),
            FigureColumn.needed("points3", "3点", "3 points"),
            FigureColumn.needed("points4", "4点", "4 points"),
            FigureColumn.needed("points5", "5点", "5 points"),
            FigureColumn.needed("promoters", "推奨者", "promoters"),
            FigureColumn.needed("passives", "中立者", "passives"),
            FigureColumn.needed("detractors", "批判者", "detractors"));

    private final String company;
    private final FigureTable<SurveyAnswers> table;

    private SurveyCsv(String company, FigureTable<SurveyAnswers> table) {
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
    public static SurveyCsv read(String company, Source source, CharsetChoice charset) {
        return new SurveyCsv(company, FigureTable.read(source, charset, COLUMNS, true, SurveyCsv::row));
    }

    @Override
    public Optional<SurveyAnswers> survey(String key, Period period) {
        return key.equals(company) ? table.of(period).map(SurveyCsv::sum) : Optional.empty();
    }

    private static SurveyAnswers row(FigureRow row) {
        return new SurveyAnswers(
                row.whole("invited"),
                IntStream.rangeClosed(1, SCALE)
                        .mapToObj(points -> row.whole("points" + points))
                        .toList(),
                row.whole("promoters"),
                row.whole("passives"),
                row.whole("detractors"));
    }

    private static SurveyAnswers sum(List<SurveyAnswers> months) {
        return new SurveyAnswers(
                FigureTable.sum(months, SurveyAnswers::invited),
                IntStream.range(0, SCALE)
                        .mapToObj(point ->
                                FigureTable.sum(months, month -> month.points().get(point)))
                        .toList(),
                FigureTable.sum(months, SurveyAnswers::promoters),
                FigureTable.sum(months, SurveyAnswers::passives),
                FigureTable.sum(months, SurveyAnswers::detractors));
    }
}
