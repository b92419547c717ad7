package org.careerrelay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesTest {

    private static final Map<String, String> LETTERS = Map.of("明治", "M", "大正", "T", "昭和", "S", "平成", "H", "令和", "R");

    @ParameterizedTest
    @CsvFileSource(resources = "/org/careerrelay/intake/date-vectors.tsv", delimiter = '\t')
    void theSpecificationsVectorsHold(String kind, String input, String expected) {
        assertThat(JapaneseDates.parse(input).map(LocalDate::toString).orElse("REJECT"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @Proves("V-D1")
    @ValueSource(
            strings = {
                "1985/1/2",
                "１９８５年１月２日",
                "昭和60年1月2日",
                "S60.1.2",
                "19850102",
                "1985-01-02",
                "1985.1.2",
                " 1985 年 1 月 2 日 ",
                "ｓ６０／１／２",
                "㍼60年1月2日",
                "1985−01−02",
                "1985‐1‐2"
            })
    void allNotationsGiveOneDate(String text) {
        assertThat(JapaneseDates.parse(text)).contains(LocalDate.of(1985, 1, 2));
    }

    @Test
    @Proves("V-D2")
    void eraYearsAreReadAndTheirEndsAreHeld() {
        assertThat(JapaneseDates.parse("令和元年5月1日")).contains(LocalDate.of(2019, 5, 1));
        assertThat(JapaneseDates.parse("R元.5.1")).contains(LocalDate.of(2019, 5, 1));
        assertThat(JapaneseDates.parse("平成31年4月30日")).contains(LocalDate.of(2019, 4, 30));
        assertThat(JapaneseDates.parse("平成31年5月1日")).isEmpty();
        assertThat(JapaneseDates.parse("令和元年4月30日")).isEmpty();
        assertThat(JapaneseDates.parse("昭和64年1月7日")).contains(LocalDate.of(1989, 1, 7));
        assertThat(JapaneseDates.parse("昭和64年1月8日")).isEmpty();
        assertThat(JapaneseDates.parse("令和0年5月1日")).isEmpty();
    }

    @Test
    @Proves("V-D4")
    void daysThatDoNotExistAreRefused() {
        assertThat(JapaneseDates.parse("1985-02-30")).isEmpty();
        assertThat(JapaneseDates.parse("1900-02-29")).isEmpty();
        assertThat(JapaneseDates.parse("2000-02-29")).contains(LocalDate.of(2000, 2, 29));
        assertThat(JapaneseDates.parse("令和5年2月29日")).isEmpty();
        assertThat(JapaneseDates.parse("2024-13-01")).isEmpty();
        assertThat(JapaneseDates.parse("20241301")).isEmpty();
    }

    @ParameterizedTest
    @Proves("V-D5")
    @ValueSource(strings = {"60.1.2", "85/1/2", "1/2/1985", "01-02-85", "850102"})
    void aYearOfTwoDigitsWithoutAnEraIsRefused(String text) {
        assertThat(JapaneseDates.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "未定",
                "2024-04",
                "2024-04/01",
                "2024年4月",
                "二〇二四年四月一日",
                "令和六年四月三日",
                "0001-01-01",
                "1872-12-31",
                "12024-01-01",
                "2024-04-01x",
                "٢٠٢٤-٠٤-٠١",
                "X6.4.3"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThat(JapaneseDates.parse(text)).isEmpty();
    }

    @Test
    void anEndlessTextIsNotLookedAt() {
        assertThat(JapaneseDates.parse("1".repeat(1_000_000))).isEmpty();
    }

    @Property
    void everyDayIsReadInEveryNotation(@ForAll("days") LocalDate day) {
        JapaneseDate era = JapaneseDate.from(day);
        String name = era.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE);
        int year = era.get(ChronoField.YEAR_OF_ERA);
        int month = day.getMonthValue();
        int dayOfMonth = day.getDayOfMonth();

        assertThat(JapaneseDates.parse(day.toString())).contains(day);
        assertThat(JapaneseDates.parse(day.getYear() + "/" + month + "/" + dayOfMonth))
                .contains(day);
        assertThat(JapaneseDates.parse(name + (year == 1 ? "元" : year) + "年" + month + "月" + dayOfMonth + "日"))
                .contains(day);
        assertThat(JapaneseDates.parse(LETTERS.get(name) + year + "." + month + "." + dayOfMonth))
                .contains(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1873, 1, 1).toEpochDay(),
                        LocalDate.of(2117, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
