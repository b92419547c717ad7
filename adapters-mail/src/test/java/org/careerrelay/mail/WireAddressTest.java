package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "taro@example.jp|taro@example.jp",
                "Taro.Yamada+job@Example.JP|Taro.Yamada+job@Example.JP",
                "taro..y.@docomo.ne.jp|\"taro..y.\"@docomo.ne.jp",
                ".taro@docomo.ne.jp|\".taro\"@docomo.ne.jp",
                "\"taro..y.\"@docomo.ne.jp|\"taro..y.\"@docomo.ne.jp",
                "\"taro\"@example.jp|taro@example.jp",
                "\"a b\"@example.jp|\"a b\"@example.jp",
                "\"a@b\"@example.jp|\"a@b\"@example.jp",
                "\"a\\\"b\\\\c\"@example.jp|\"a\\\"b\\\\c\"@example.jp",
                "taro@例え.jp|taro@xn--r8jz45g.jp",
                "太郎@例え.jp|太郎@xn--r8jz45g.jp",
            })
    @Proves("R-54")
    void isWrittenAsServersReadIt(String address, String wire) throws RefusedLetterException {
        assertThat(WireAddress.parse(address, "address.syntax", Blame.ADDRESSEE).wire())
                .isEqualTo(wire);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "taro",
                "@example.jp",
                "taro@",
                "a@b@c.jp",
                "a@b.jp,c@d.jp",
                "山田 <a@b.jp>",
                "<a@b.jp>",
                "a b@example.jp",
                "taro@[127.0.0.1]",
                "taro@-example.jp",
                "taro@example..jp",
                "taro@exa mple.jp",
                "\"\"@example.jp",
                "\"a\"b\"@example.jp",
                "a> SIZE=1@example.jp",
                "taro@example.jp>",
                "taro@example.jp NOTIFY=NEVER"
            })
    void isRefusedWhereItIsNotOneAddress(String address) {
        assertThatExceptionOfType(RefusedLetterException.class)
                .isThrownBy(() -> WireAddress.parse(address, "address.syntax", Blame.ADDRESSEE))
                .withMessage("address.syntax");
    }

    @Test
    void isRefusedWhereItIsTooLong() {
        for (String address :
                new String[] {"a".repeat(65) + "@example.jp", "a@" + "b.".repeat(200) + "jp", "\"" + "a".repeat(100_000)
                }) {
            assertThatExceptionOfType(RefusedLetterException.class)
                    .isThrownBy(() -> WireAddress.parse(address, "address.syntax", Blame.ADDRESSEE));
        }
    }

    @Test
    void doesNotShowItself() throws RefusedLetterException {
        assertThat(WireAddress.parse("taro@example.jp", "address.syntax", Blame.ADDRESSEE))
                .hasToString("[address]");
    }
}
