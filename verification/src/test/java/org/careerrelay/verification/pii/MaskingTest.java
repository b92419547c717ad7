package org.careerrelay.verification.pii;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Locale;
import org.careerrelay.model.pii.Masking;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host's own log lines may be led through. */
class MaskingTest {

    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz234567abcdefghijk";

    @Proves("B20")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "sent to taro.yamada+job@example.co.jp, 250 ok|sent to [mail], 250 ok",
                "550 <taro@example.jp>: unknown|550 <[mail]>: unknown",
                "宛先：ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ です|宛先：[mail] です",
                "太郎@例え.jp|[mail]",
                "tel 090-1234-5678 called|tel [phone] called",
                "０９０−１２３４−５６７８|[phone]",
                "+81(0)90-1234-5678|[phone]",
                "03 1234 5678|[phone]",
            })
    void addressesAndNumbersAreMasked(String line, String masked) {
        assertThat(Masking.of(line)).isEqualTo(masked);
    }

    @Proves("B20")
    @Test
    void tokensOfLinksAreMasked() {
        assertThat(Masking.of("GET /r/" + TOKEN + "?x=1")).isEqualTo("GET /r/[token]?x=1");
        assertThat(Masking.of(TOKEN.toUpperCase(Locale.ROOT))).isEqualTo("[token]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-21T09:00:00.123456Z outbox.retry tenant=1 kind=MAIL attempts=3",
                "01a1fb67187b87654321000000000001",
                "550e8400-e29b-41d4-a716-446655440000",
                "version 1.2.3, 10.0.0.1, 0.25",
                "@Override"
            })
    void whatIsNeitherStays(String line) {
        assertThat(Masking.of(line)).isEqualTo(line);
    }

    @Test
    void aLongLineTakesNoLonger() {
        assertTimeout(Duration.ofSeconds(5), () -> {
            Masking.of("a".repeat(100_000));
            Masking.of("0".repeat(100_000));
            Masking.of("a@".repeat(50_000));
        });
    }
}
