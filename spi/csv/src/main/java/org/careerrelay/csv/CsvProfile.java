package org.careerrelay.csv;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.intake.IntakeField;

/**
 * By which words of its header line an export says what a column means. The library's own words hold beside them, except for fields that the profile names.
 *
 * <p>The named profiles are to begin with, each tested with files that we made ourselves: they are no connectors of these products. Compare them with your own export, and write your own with {@link #of} where it differs.
 *
 * @param name what it is called
 * @param words the words of each field, the likeliest first
 */
public record CsvProfile(String name, Map<IntakeField, List<String>> words) {

    /** The library's own words alone. */
    public static final CsvProfile USUAL = new CsvProfile("usual", Map.of());

    /** In the style of an export of HERP. */
    public static final CsvProfile HERP = new CsvProfile(
            "HERP",
            Map.of(
                    IntakeField.APPLICATION_ID, List.of("候補ID", "応募ID"),
                    IntakeField.NAME, List.of("候補者名", "氏名"),
                    IntakeField.MAIL, List.of("候補者メールアドレス", "メールアドレス"),
                    IntakeField.JOB, List.of("求人", "求人名"),
                    IntakeField.ROUTE, List.of("応募経路", "流入経路"),
                    IntakeField.STATUS, List.of("選考終了区分", "選考終了種別"),
                    IntakeField.DECIDED_ON, List.of("選考終了日", "選考終了日時"),
                    IntakeField.REASON, List.of("選考終了理由")));

    /** In the style of an export of HRMOS. */
    public static final CsvProfile HRMOS = new CsvProfile(
            "HRMOS",
            Map.of(
                    IntakeField.APPLICATION_ID, List.of("応募ID", "応募番号"),
                    IntakeField.NAME, List.of("応募者名", "氏名"),
                    IntakeField.MAIL, List.of("応募者メールアドレス", "メールアドレス"),
                    IntakeField.JOB, List.of("求人名", "求人"),
                    IntakeField.ROUTE, List.of("応募経路", "応募経路名"),
                    IntakeField.STATUS, List.of("選考ステータス", "選考結果"),
                    IntakeField.DECIDED_ON, List.of("不採用通知日", "不採用日", "ステータス変更日"),
                    IntakeField.REASON, List.of("不採用理由")));

    /** In the style of an export of TalentX. */
    public static final CsvProfile TALENTX = new CsvProfile(
            "TALENTX",
            Map.of(
                    IntakeField.APPLICATION_ID, List.of("エントリーID", "応募ID"),
                    IntakeField.NAME, List.of("タレント名", "氏名"),
                    IntakeField.MAIL, List.of("メールアドレス"),
                    IntakeField.JOB, List.of("ポジション", "求人名"),
                    IntakeField.ROUTE, List.of("エントリー経路", "応募経路"),
                    IntakeField.STATUS, List.of("合否", "選考結果"),
                    IntakeField.DECIDED_ON, List.of("合否確定日", "不採用日"),
                    IntakeField.REASON, List.of("不合格理由")));

    /** Copies the words. */
    public CsvProfile {
        Map<IntakeField, List<String>> copy = new EnumMap<>(IntakeField.class);
        words.forEach((field, all) -> copy.put(field, List.copyOf(all)));
        words = Map.copyOf(copy);
    }

    /**
     * A profile of one's own.
     *
     * @param name what it is called
     * @param words the word of each field that is called otherwise
     * @return the profile
     */
    public static CsvProfile of(String name, Map<IntakeField, String> words) {
        Map<IntakeField, List<String>> lists = new EnumMap<>(IntakeField.class);
        words.forEach((field, word) -> lists.put(field, List.of(word)));
        return new CsvProfile(name, lists);
    }
}
