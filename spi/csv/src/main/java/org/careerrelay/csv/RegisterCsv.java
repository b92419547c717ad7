package org.careerrelay.csv;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.JobConditions;
import org.careerrelay.model.referral.JobSeeker;
import org.careerrelay.model.settlement.FeeWaiverNote;

/** What goes into an agency's registers, as tables. That of job seekers is full of personal data: it belongs where the register lies. */
public final class RegisterCsv {

    private static final List<String> ORDERS = List.of(
            "求人受付年月日",
            "求人者の氏名又は名称",
            "求人者の所在地",
            "求人に係る連絡先",
            "求人の有効期間",
            "求人数",
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

    private static final List<String> FEES = List.of(
            "手数料を支払う者の氏名又は名称", "徴収年月日", "手数料の種類", "手数料の額", "手数料の算出の根拠", "採用年月日", "備考（手数料免除通知）", "備考（企業）", "備考（照会番号）");

    /** What the library does not know: the agency fills it in. */
    private static final CsvCell BLANK = CsvCell.empty();

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
                        CsvCell.text(employer(introduction)),
                        BLANK,
                        BLANK,
                        BLANK,
                        CsvCell.number(1), // each introduction asks for one person
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

    /**
     * Writes the register of fees: one line for each introduction that led to a joining, with the references by which its fee, or that none is charged, is known. Amounts are the agency's own and are
     * left blank: the library knows none.
     *
     * @param introductions the introductions, as {@code inbox.introductions()} lists them; those without a joining are passed over
     * @param notes fee-waiver notes that the agency has, by introduction: {@code agency.feeWaiver(introduction)}
     * @param zone in which days are told
     * @param out where it is written, with a byte order mark; closed
     * @throws UncheckedIOException when writing fails
     */
    public static void fees(
            List<Introduction> introductions, Map<OpaqueId, FeeWaiverNote> notes, ZoneId zone, OutputStream out) {
        try (CsvTable table = CsvTable.withByteOrderMark(out, FEES)) {
            for (Introduction introduction : introductions) {
                LocalDate joinedOn = introduction.status().joinedOn();
                if (joinedOn == null) {
                    continue;
                }
                FeeWaiverNote note = notes.get(introduction.id());
                String feeTable = note == null ? null : note.feeTable();
                table.row(
                        CsvCell.text(employer(introduction)),
                        BLANK,
                        CsvCell.text("紹介手数料"),
                        BLANK,
                        CsvCell.text(feeTable == null ? "" : feeTable),
                        CsvCell.text(joinedOn.toString()),
                        CsvCell.text(note == null ? "" : waiver(note, zone)),
                        CsvCell.text(introduction.partner()),
                        CsvCell.text(introduction.id().toString()));
            }
        }
    }

    private static String waiver(FeeWaiverNote note, ZoneId zone) {
        return "免除 " + LocalDate.ofInstant(note.consumedAt(), zone) + " 特典 " + note.credit() + " 台帳 " + note.sequence();
    }

    private static String employer(Introduction introduction) {
        JobConditions stated = introduction.order().conditions();
        return stated == null ? introduction.partner() : stated.employer();
    }
}
