package org.careerrelay.csv;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.JobConditions;
import org.careerrelay.model.referral.JobSeeker;

/** What goes into an agency's registers, as tables. That of job seekers is full of personal data: it belongs where the register lies. */
public final class RegisterCsv {

    private static final List<String> ORDERS = List.of(
            "求人受付年月日",
            "求人者の氏名又は名称",
            "求人に係る職種",
            "業務の内容",
            "契約期間",
            "就業の場所",
            "就業時間",
            "賃金",
            "取扱状況",
            "採用年月日",
            "備考（企業）",
            "備考（照会番号）");

    private RegisterCsv() {}

    /**
     * Writes the register of job seekers, or a file for the import of another system.
     *
     * @param seekers the people
     * @param map which field stands in which column; {@link FieldMap#REGISTER} for a register
     * @param zone in which days are told
     * @param out where it is written, with a byte order mark; closed
     * @throws UncheckedIOException when writing fails
     */
    public static void jobSeekers(List<JobSeeker> seekers, FieldMap map, ZoneId zone, OutputStream out) {
        List<String> header = map.columns().stream().map(FieldMap.Column::name).toList();
        try (CsvTable table = CsvTable.withByteOrderMark(out, header)) {
            for (JobSeeker seeker : seekers) {
                table.row(map.columns().stream()
                        .map(column -> CsvCell.text(column.field().of(seeker, zone)))
                        .toList());
            }
        }
    }

    /**
     * Writes the register of job orders: what companies asked for with their credits, and the conditions that they stated. Nobody is in it.
     *
     * @param introductions the introductions, as {@code inbox.introductions()} lists them
     * @param zone in which days are told
     * @param out where it is written, with a byte order mark; closed
     * @throws UncheckedIOException when writing fails
     */
    public static void jobOrders(List<Introduction> introductions, ZoneId zone, OutputStream out) {
        try (CsvTable table = CsvTable.withByteOrderMark(out, ORDERS)) {
            for (Introduction introduction : introductions) {
                JobConditions stated = introduction.order().conditions();
                LocalDate joinedOn = introduction.status().joinedOn();
                table.row(
                        CsvCell.text(LocalDate.ofInstant(introduction.requestedAt(), zone)
                                .toString()),
                        CsvCell.text(stated == null ? introduction.partner() : stated.employer()),
                        CsvCell.text(introduction.order().title()),
                        CsvCell.text(stated == null ? "" : stated.work()),
                        CsvCell.text(stated == null ? "" : stated.contractTerm()),
                        CsvCell.text(stated == null ? "" : stated.place()),
                        CsvCell.text(stated == null ? "" : stated.hours()),
                        CsvCell.text(stated == null ? "" : stated.wage()),
                        CsvCell.text(introduction.state().name()),
                        CsvCell.text(joinedOn == null ? "" : joinedOn.toString()),
                        CsvCell.text(introduction.partner()),
                        CsvCell.text(introduction.id().toString()));
            }
        }
    }
}
