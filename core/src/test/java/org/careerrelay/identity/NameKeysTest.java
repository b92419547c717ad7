package org.careerrelay.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of names: which spellings are one name, which are only alike, which are neither. */
class NameKeysTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|x([0-9a-f]{2}))");

    @ParameterizedTest
    @CsvFileSource(
            resources = "/org/careerrelay/identity/name-vectors.tsv",
            delimiter = '\t',
            quoteCharacter = '\u0001',
            ignoreLeadingAndTrailingWhitespace = false)
    void theSpecificationsVectorsHold(String kind, String input, String strict, String loose) {
        if (kind.equals("KANJI")) {
            assertThat(keys(unescaped(input)).form()).isEqualTo(strict);
        } else {
            assertThat(reading(unescaped(input)).kana()).isEqualTo(strict);
            assertThat(reading(unescaped(input)).kanaLoose()).isEqualTo(loose);
        }
    }

    @Test
    @Proves("V-N1")
    void aLadderInTheKanjiIsAForm() {
        assertSameForm("髙橋　一郎", "高橋一郎");
    }

    @Test
    @Proves("V-N2")
    void anEarInTheKanjiIsAForm() {
        assertSameForm("山﨑 花子", "山崎花子");
    }

    @Test
    @Proves("V-N3")
    void theThreeWatanabeAreOne() {
        assertSameForm("渡邉", "渡辺");
        assertSameForm("渡邊", "渡辺");
    }

    @Test
    @Proves("V-N4")
    void oldAndNewSaitoAreOne() {
        assertSameForm("齋藤", "斎藤");
        assertSameForm("齊藤", "斉藤");
    }

    @Test
    @Proves("V-N6")
    void twoSaitoAreTwoAndAlike() {
        assertThat(keys("斎藤").form()).isNotEqualTo(keys("斉藤").form());
        assertThat(keys("斎藤").loose()).isEqualTo(keys("斉藤").loose());
        assertThat(keys("中島").form()).isNotEqualTo(keys("中嶋").form());
        assertThat(keys("中島").loose()).isEqualTo(keys("中嶌").loose());
    }

    @Test
    @Proves("V-N7")
    void aCharacterOutsideOfTheBasicPlaneIsAForm() {
        assertSameForm("\uD842\uDFB7野家", "吉野家");
    }

    @Test
    @Proves("V-N9")
    void repetitionMarksAreWrittenOut() {
        assertSameForm("佐々木", "佐佐木");
    }

    @Test
    @Proves("V-N10")
    void compatibilityFormsAreFolded() {
        assertSameForm("\uFA19", "神");
    }

    @Test
    @Proves("V-N11")
    void compatibilityFormsAreFoldedInsideOfNamesToo() {
        assertSameForm("\uFA10田", "塚田");
    }

    @Test
    @Proves("V-N13")
    void bothCharactersOfANameMayBeOld() {
        assertSameForm("廣瀨", "広瀬");
    }

    @Test
    @Proves("V-N14")
    void tomitaIsOneNameInTwoForms() {
        assertSameForm("冨田", "富田");
    }

    @Test
    @Proves("V-N15")
    void aSmallKeIsALargeOne() {
        assertSameForm("鎌ヶ谷", "鎌ケ谷");
    }

    @Test
    @Proves("V-N17")
    void widthAndCaseDoNotCount() {
        assertSameForm("ＪＯＨＮ　Ｓｍｉｔｈ", "John Smith");
    }

    @Test
    @Proves("V-N19")
    void twoIto() {
        assertThat(keys("伊藤").form()).isNotEqualTo(keys("伊東").form());
        assertThat(keys("伊藤").loose()).isNotEqualTo(keys("伊東").loose());
    }

    @Test
    void anotherOrderIsAnotherKey() {
        assertThat(keys("太郎 山田").form()).isNotEqualTo(keys("山田 太郎").form());
    }

    @Test
    @Proves("V-N24")
    void radicalsTypedForCharactersAreFolded() {
        assertSameForm("\u2F2D田", "山田");
        assertSameForm("\u2EC4田", "西田");
    }

    @Test
    @Proves("V-K1")
    void widthAndScriptOfKanaDoNotCount() {
        assertThat(reading("ﾔﾏﾀﾞ ﾊﾅｺ").kana()).isEqualTo("ヤマダハナコ");
        assertThat(reading("やまだ　はなこ").kana()).isEqualTo("ヤマダハナコ");
    }

    @ParameterizedTest
    @Proves("V-K3")
    @CsvSource({"ショウコ,シヨウコ,シヨウコ", "ハットリ,ハツトリ,ハツトリ"})
    void smallKanaAreLargeInTheLooseKey(String one, String other, String loose) {
        assertAlike(one, other, loose);
    }

    @Test
    @Proves("V-K4")
    void longVowelMarksGoInTheLooseKey() {
        assertAlike("オーノ", "オノ", "オノ");
    }

    @Test
    @Proves("V-K5")
    void aWrittenOutLongVowelStays() {
        assertThat(reading("オオノ").kana()).isNotEqualTo(reading("オノ").kana());
        assertThat(reading("オオノ").kanaLoose()).isNotEqualTo(reading("オノ").kanaLoose());
    }

    @Test
    @Proves("V-K7")
    void kanaSaidAlikeAreOneInTheLooseKey() {
        assertAlike("チヅル", "チズル", "チズル");
    }

    @Test
    @Proves("V-K9")
    void oldKanaAreNewInTheLooseKey() {
        assertAlike("ヱミ", "エミ", "エミ");
    }

    @Test
    void repetitionMarksOfKanaAreWrittenOut() {
        assertThat(reading("いすゞ").kana()).isEqualTo("イスズ");
        assertThat(reading("ミヽ").kana()).isEqualTo("ミミ");
    }

    @ParameterizedTest
    @CsvSource({
        "ウエダ ジュンイチ,Junichi Ueda",
        "ウエダ ジュンイチ,UEDA JUN'ICHI",
        "サトウ ショウヘイ,Shohei Satoh",
        "サトウ ショウヘイ,Syouhei Satou",
        "オオノ ユウキ,Yūki Ohno",
        "オオノ ユウキ,Yuki Ono",
        "ハットリ キヨシ,Kiyoshi Hattori",
        "ホンマ チヅル,Chizuru Homma",
        "イッチョウ ティナ,Tina Itcho"
    })
    void kanaAndRomajiOfOneNameSoundAlike(String kana, String romaji) {
        assertThat(keys(romaji).sound()).isEqualTo(reading(kana).sound()).isNotEmpty();
    }

    @Test
    void whatIsWrittenInKanjiHasNoSoundUnlessSomebodySaysIt() {
        assertThat(keys("山田 太郎").sound()).isEmpty();
        assertThat(NameKeys.of(name("山田 太郎"), null, "Taro Yamada").sound())
                .isEqualTo(reading("ヤマダ タロウ").sound());
        assertThat(NameKeys.of(name("山田 太郎"), "Yamada Taro").sound())
                .isEqualTo(reading("ヤマダ タロウ").sound());
        assertThat(NameKeys.of(name("山田 太郎"), "山田").kana()).isEmpty();
    }

    @Test
    void theGivenNameIsKnownWhereTheReadingHasTwoParts() {
        assertThat(reading("ヤマダ タロウ").givenSound()).isEqualTo("taro");
        assertThat(reading("タロウ ヤマダ").givenSound()).isEqualTo("taro");
        assertThat(reading("ヤマダタロウ").givenSound()).isEmpty();
        assertThat(keys("Taro Yamada").givenSound()).isEmpty();
    }

    @Test
    @Proves("V-N25")
    void anEmptyNameHasNoKey() {
        assertThat(keys("・").form()).isEmpty();
        assertThat(NameKeys.of(name("山田 太郎"), " ").kana()).isEmpty();
        for (String nothing : List.of("", "　 ")) {
            Identifiers nobody = Identifiers.read(
                    nothing, nothing, nothing, nothing, LocalDate.of(1985, 1, 2), written -> Optional.empty());
            assertThat(IdentityKey.of(nobody))
                    .as("two of whom nothing but the birth date is known have nothing in common")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "az", "lt"})
    void theMachinesLanguageDoesNotCount(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(keys("IGI IGIRI").form()).isEqualTo("igiigiri");
            assertThat(keys("IGI IGIRI").sound()).isEqualTo("igi igiri");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theyPrintWithoutTheName() {
        assertThat(keys("山田 太郎").toString()).isEqualTo("[name]");
    }

    @Property
    void aKeyIsItsOwnKey(@ForAll("names") String text) {
        PersonName.parse(text).ifPresent(name -> {
            NameKeys keys = NameKeys.of(name, null);
            PersonName.parse(keys.form())
                    .ifPresent(
                            form -> assertThat(NameKeys.of(form, null).form()).isEqualTo(keys.form()));
            PersonName.parse(keys.kana())
                    .ifPresent(kana -> assertThat(reading(keys.kana()).kana()).isEqualTo(keys.kana()));
            assertThat(KanjiForms.loose(keys.loose())).isEqualTo(keys.loose());
            assertThat(Kana.loose(keys.kanaLoose())).isEqualTo(keys.kanaLoose());
        });
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("山田太郎髙﨑渡邉邊齋々〻ヶ𠮷 　・ﾔﾞゝゞーァィャッヱヂやまだゔ-ABzé")
                .ofMaxLength(12);
    }

    private static void assertSameForm(String one, String other) {
        assertThat(keys(one).form()).isEqualTo(keys(other).form()).isNotEmpty();
    }

    private static void assertAlike(String one, String other, String loose) {
        assertThat(reading(one).kana()).isNotEqualTo(reading(other).kana());
        assertThat(reading(one).kanaLoose()).isEqualTo(loose);
        assertThat(reading(other).kanaLoose()).isEqualTo(loose);
    }

    private static NameKeys keys(String text) {
        return NameKeys.of(name(text), null);
    }

    private static NameKeys reading(String kana) {
        return NameKeys.of(name("山田 太郎"), kana);
    }

    private static PersonName name(String text) {
        return PersonName.parse(text).orElseThrow();
    }

    private static String unescaped(String text) {
        Matcher matcher = ESCAPE.matcher(text);
        return matcher.replaceAll(
                match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(digits(match.group()), 16))));
    }

    private static String digits(String escape) {
        return escape.substring(2);
    }
}
