package org.careerrelay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of who may get a link: status, the person's own wish, age, country and route decide, and nothing else does. */
class LinkDecisionTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);
    private static final IntakeDay DAY = new IntakeDay(TODAY, ZoneId.of("Asia/Tokyo"), "JP", null);

    /** What never decides, each with values that would if anything did. */
    private static final Map<IntakeField, List<String>> WITHOUT_A_SAY = Map.of(
            IntakeField.REASON, List.of("", "スキル不足", "リファラルのため", "rejected", "年齢"),
            IntakeField.JOB, List.of("", "エンジニア", "役員"),
            IntakeField.DEPARTMENT, List.of("", "開発部"),
            IntakeField.NOTE, List.of("", "優先", "対象外"),
            IntakeField.PHONE, List.of("", "090-0000-0000"),
            IntakeField.NAME_KANA, List.of("", "ヤマダ タロウ"));

    @ParameterizedTest
    @Proves({"H16", "Q10"})
    @CsvSource(nullValues = "-", textBlock = """
            # status, route,        birth date,  country, opt-out,  outcome
            不採用,    自社サイト,    -,           -,       -,        link
            不採用,    自社サイト,    2000-01-01,  日本,     0,        link
            不採用,    自社サイト,    2000-01-01,  JP,      希望する,   link
            不採用,    自社サイト,    2000-01-01,  DE,      -,        link from DE
            不採用,    自社サイト,    2000-01-01,  JP,      希望しない, opted out
            不採用,    自社サイト,    -,           -,       1,        opted out
            不採用,    自社サイト,    -,           -,       ???,      opted out
            不採用,    自社サイト,    -,           どこか,    -,        hold:country
            不採用,    自社サイト,    2008-11-16,  -,       -,        skip:under-age
            不採用,    自社サイト,    2008-11-15,  -,       -,        link
            不採用,    人材紹介,      2000-01-01,  JP,      0,        skip:route
            不採用,    リファラル,     -,           -,       -,        skip:route
            不採用,    ハローワーク,   -,           -,       -,        skip:route
            不採用,    大学推薦,      -,           -,       -,        skip:route
            不採用,    社内公募,      -,           -,       -,        skip:route
            不採用,    知らない経路,   -,           -,       -,        hold:route
            不採用,    -,           -,           -,       -,        hold:route
            内定,      自社サイト,    2000-01-01,  JP,      0,        skip:not-rejected
            辞退,      自社サイト,    2000-01-01,  JP,      0,        skip:not-rejected
            -,         自社サイト,    2000-01-01,  JP,      0,        skip:not-rejected
            """)
    void theTable(String status, String route, String birth, String country, String optOut, String outcome) {
        Map<IntakeField, String> fields = new EnumMap<>(IntakeField.class);
        fields.put(IntakeField.APPLICATION_ID, "a-1");
        fields.put(IntakeField.NAME, "山田 太郎");
        fields.put(IntakeField.MAIL, "taro@example.jp");
        fields.put(IntakeField.DECIDED_ON, "2026-11-14");
        put(fields, IntakeField.STATUS, status);
        put(fields, IntakeField.ROUTE, route);
        put(fields, IntakeField.BIRTH_DATE, birth);
        put(fields, IntakeField.COUNTRY, country);
        put(fields, IntakeField.OPT_OUT, optOut);
        assertThat(decide(fields)).isEqualTo(outcome);
        WITHOUT_A_SAY.forEach((field, values) -> values.forEach(value -> {
            Map<IntakeField, String> other = new EnumMap<>(fields);
            other.put(field, value);
            assertThat(decide(other)).as("%s = %s", field, value).isEqualTo(outcome);
        }));
    }

    private static void put(Map<IntakeField, String> fields, IntakeField field, String value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    private static String decide(Map<IntakeField, String> fields) {
        RowDecision decision = new IntakeRules(IntakeTerms.by("recruiter-3"), DAY).decide(new IntakeRow(1, fields));
        if (decision instanceof RowDecision.Decided decided) {
            return decided.result().outcome().word();
        }
        RowDecision.Eligible eligible = (RowDecision.Eligible) decision;
        if (eligible.optOut()) {
            return "opted out";
        }
        String origin = eligible.rejection().dataOrigin();
        return origin == null ? "link" : "link from " + origin;
    }
}
