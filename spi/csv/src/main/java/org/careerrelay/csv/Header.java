package org.careerrelay.csv;

import static org.careerrelay.model.intake.IntakeField.APPLICATION_ID;
import static org.careerrelay.model.intake.IntakeField.APPLIED_ON;
import static org.careerrelay.model.intake.IntakeField.BIRTH_DATE;
import static org.careerrelay.model.intake.IntakeField.COUNTRY;
import static org.careerrelay.model.intake.IntakeField.DECIDED_ON;
import static org.careerrelay.model.intake.IntakeField.DEPARTMENT;
import static org.careerrelay.model.intake.IntakeField.JOB;
import static org.careerrelay.model.intake.IntakeField.MAIL;
import static org.careerrelay.model.intake.IntakeField.NAME;
import static org.careerrelay.model.intake.IntakeField.NAME_KANA;
import static org.careerrelay.model.intake.IntakeField.NOTE;
import static org.careerrelay.model.intake.IntakeField.OPT_OUT;
import static org.careerrelay.model.intake.IntakeField.PHONE;
import static org.careerrelay.model.intake.IntakeField.REASON;
import static org.careerrelay.model.intake.IntakeField.ROUTE;
import static org.careerrelay.model.intake.IntakeField.STATUS;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;

/** What the columns of an export mean, by the words of its header line. Width, blanks, case and punctuation of a word do not matter. */
final class Header {

    /** The words by which a column is known; the first Japanese and the first English one name it in messages. */
    private static final Map<IntakeField, List<String>> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(APPLICATION_ID, List.of("応募ID", "application id", "応募番号", "応募者ID", "application")),
            Map.entry(NAME, List.of("氏名", "name", "名前", "応募者氏名", "応募者名", "full name")),
            Map.entry(NAME_KANA, List.of("氏名カナ", "name kana", "フリガナ", "ふりがな", "カナ氏名", "kana")),
            Map.entry(MAIL, List.of("メールアドレス", "mail address", "メール", "mail", "e-mail", "email address")),
            Map.entry(PHONE, List.of("電話番号", "phone", "電話", "携帯電話番号", "phone number", "telephone")),
            Map.entry(BIRTH_DATE, List.of("生年月日", "birth date", "誕生日", "date of birth")),
            Map.entry(JOB, List.of("応募職種", "job", "職種", "求人名", "job title", "position")),
            Map.entry(DEPARTMENT, List.of("部門", "department", "部署")),
            Map.entry(ROUTE, List.of("応募経路", "route", "経路", "応募媒体", "application route", "source")),
            Map.entry(APPLIED_ON, List.of("応募日", "applied on", "application date", "applied date")),
            Map.entry(STATUS, List.of("選考ステータス", "status", "ステータス", "選考状況", "選考結果", "selection status")),
            Map.entry(DECIDED_ON, List.of("不採用日", "decided on", "不採用決定日", "rejected on", "rejection date")),
            Map.entry(REASON, List.of("不採用理由", "reason", "rejection reason")),
            Map.entry(NOTE, List.of("備考", "note", "メモ", "notes", "remarks")),
            Map.entry(COUNTRY, List.of("居住国", "country", "国", "country of residence")),
            Map.entry(OPT_OUT, List.of("案内不要", "opt out", "案内停止", "配信停止", "no notices"))));

    private static final List<IntakeField> REQUIRED = List.of(APPLICATION_ID, NAME, MAIL, ROUTE, STATUS, DECIDED_ON);

    private static final Map<String, IntakeField> BY_WORD = byWord();

    private final Map<IntakeField, Integer> columns;
    private final int width;

    private Header(Map<IntakeField, Integer> columns, int width) {
        this.columns = columns;
        this.width = width;
    }

    /**
     * Reads a header line.
     *
     * @param cells its cells; columns of no known meaning are passed over
     * @param profile by which words of the export's own they are known
     * @return the header
     * @throws InvalidInputException when needed columns are missing or there twice: all of them are listed
     */
    static Header of(List<String> cells, CsvProfile profile) {
        Map<String, IntakeField> byWord = byWord(profile);
        Map<IntakeField, Integer> columns = new EnumMap<>(IntakeField.class);
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            IntakeField field = byWord.get(folded(cells.get(i)));
            if (field != null && columns.putIfAbsent(field, i) != null && REQUIRED.contains(field)) {
                violations.add(CsvFault.COLUMN_TWICE.at(path(field)));
            }
        }
        REQUIRED.stream()
                .filter(field -> !columns.containsKey(field))
                .map(field -> missing(field, profile))
                .forEach(violations::add);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(
                    violations.stream().sorted(Violation.ORDER).toList());
        }
        return new Header(columns, cells.size());
    }

    /** A row by the meaning of its fields. Fields that are not there count as empty; too many spoil the row, since nobody knows which. */
    IntakeRow row(long number, List<String> cells) {
        Map<IntakeField, String> fields = new EnumMap<>(IntakeField.class);
        columns.forEach((field, column) -> {
            if (column < cells.size() && !cells.get(column).isEmpty()) {
                fields.put(field, cells.get(column));
            }
        });
        List<Violation> faults = cells.size() > width ? List.of(CsvFault.ROW_FIELDS.at("row")) : List.of();
        return new IntakeRow(number, fields, faults);
    }

    /** A field that the profile names is known by its words alone: what else is called alike may mean something else there. */
    private static Map<String, IntakeField> byWord(CsvProfile profile) {
        if (profile.words().isEmpty()) {
            return BY_WORD;
        }
        Map<String, IntakeField> byWord = new HashMap<>(BY_WORD);
        byWord.values().removeAll(profile.words().keySet());
        profile.words().forEach((field, words) -> words.forEach(word -> byWord.put(folded(word), field)));
        return byWord;
    }

    private static Violation missing(IntakeField field, CsvProfile profile) {
        List<String> usual = Objects.requireNonNull(WORDS.get(field));
        List<String> own = profile.words().get(field);
        List<String> words = own == null ? usual : List.of(own.get(0), usual.get(1));
        return new Violation(
                path(field),
                "column.missing",
                "列「" + words.get(0) + "」がありません",
                "the column \"" + words.get(1) + "\" is missing");
    }

    private static String path(IntakeField field) {
        return "header." + field.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, IntakeField> byWord() {
        Map<String, IntakeField> byWord = new HashMap<>();
        WORDS.forEach((field, words) -> words.forEach(word -> {
            if (byWord.put(folded(word), field) != null) {
                throw new IllegalStateException("two columns are called alike");
            }
        }));
        return Map.copyOf(byWord);
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
