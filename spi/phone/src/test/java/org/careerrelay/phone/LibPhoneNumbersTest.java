package org.careerrelay.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibPhoneNumbersTest {

    private static final LibPhoneNumbers PHONES = new LibPhoneNumbers();

    @ParameterizedTest
    @CsvFileSource(resources = "/org/careerrelay/phone/phone-vectors.tsv", delimiter = '\t')
    void theSpecificationsVectorsHold(String kind, String input, String expected) {
        boolean none = expected.equals("NO_KEY") || expected.equals("REJECT");

        assertThat(PHONES.e164(input).orElse("none")).isEqualTo(none ? "none" : expected);
    }

    @ParameterizedTest
    @Proves("V-P1")
    @ValueSource(
            strings = {
                "０９０－１２３４－５６７８",
                "090−1234−5678",
                "090ー1234ー5678",
                "090-1234-5678",
                "090‐1234–5678",
                "090 1234 5678",
                "(090)1234-5678",
                "09012345678",
                "\u200B090.1234.5678 "
            })
    void wideDigitsAndAllDashesAreRead(String written) {
        assertThat(PHONES.e164(written)).contains("+819012345678");
    }

    @ParameterizedTest
    @Proves("V-P2")
    @ValueSource(
            strings = {
                "+81(0)90-1234-5678",
                "+81 90-1234-5678",
                "＋８１ ９０−１２３４−５６７８",
                "81-90-1234-5678",
                "010-81-90-1234-5678",
                "0081-90-1234-5678"
            })
    void formsWithACountryCodeAreRead(String written) {
        assertThat(PHONES.e164(written)).contains("+819012345678");
    }

    @ParameterizedTest
    @Proves("V-P4")
    @ValueSource(
            strings = {
                "03-1234-5678 内線123",
                "03-1234-5678（内線 123）",
                "03-1234-5678 ext. 123",
                "03-1234-5678 x123",
                "03-1234-5678#1"
            })
    void anExtensionIsCut(String written) {
        assertThat(PHONES.e164(written)).contains("+81312345678");
    }

    @ParameterizedTest
    @Proves("V-P6")
    @ValueSource(strings = {"090-1234-567", "090-1234-56789", "", " ", "-", "+", "1", "090-1234-5678/03-1234-5678"})
    void numbersTooShortOrTooLongGiveNone(String written) {
        assertThat(PHONES.e164(written)).isEmpty();
    }

    @ParameterizedTest
    @Proves("V-P7")
    @ValueSource(strings = {"110", "119", "0120-123-456", "0800-123-4567", "0570-012-345", "0990-500-111"})
    void numbersThatBelongToNobodyGiveNone(String written) {
        assertThat(PHONES.e164(written)).isEmpty();
    }

    @Test
    void onlyTheDashTellsAFreeNumberFromAMobileOne() {
        assertThat(PHONES.e164("0800-123-4567")).isEmpty();
        assertThat(PHONES.e164("080-0123-4567")).contains("+818001234567");
        assertThat(PHONES.e164("08001234567")).contains("+818001234567");
    }

    @ParameterizedTest
    @Proves("V-P8")
    @ValueSource(
            strings = {
                "〇九〇一二三四五六七八",
                "ゼロ九〇-1234-5678",
                "1-800-FLOWERS",
                "taro@example.jp",
                "=09012345678",
                "٠٩٠١٢٣٤٥٦٧٨"
            })
    void digitsWrittenAsWordsAreRefused(String written) {
        assertThat(PHONES.e164(written)).isEmpty();
    }

    @Test
    @Proves("V-P9")
    void foreignNumbersAreRead() {
        assertThat(PHONES.e164("+1 650-253-0000")).contains("+16502530000");
        assertThat(PHONES.e164("+49 30 901820")).contains("+4930901820");
    }

    @Test
    void theMachinesLanguageDoesNotCount() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(PHONES.e164("03-1234-5678 EXT 1")).contains("+81312345678");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void everyMobileNumberIsOneKeyHoweverItIsWritten(
            @ForAll @IntRange(min = 5, max = 9) int kind, @ForAll @IntRange(max = 99_999_999) int rest) {
        String digits = "0" + kind + "0" + String.format(Locale.ROOT, "%08d", rest);
        String key = "+81" + digits.substring(1);

        assertThat(PHONES.e164(digits)).contains(key);
        assertThat(PHONES.e164(digits.substring(0, 3) + "-" + digits.substring(3, 7) + "-" + digits.substring(7)))
                .contains(key);
    }

    @Property
    void anyTextIsANumberOrNone(@ForAll String text) {
        assertThat(PHONES.e164(text))
                .satisfiesAnyOf(
                        key -> assertThat(key).isEmpty(),
                        key -> assertThat(key.orElseThrow()).matches("\\+\\d{5,15}"));
    }

    @Test
    void anEndlessTextIsNotLookedAt() {
        assertThat(PHONES.e164("0".repeat(1_000_000))).isEmpty();
    }
}
