package org.careerrelay.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.HandOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in the field for wishes, the only one in which people write freely. */
class ConsentRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "東京で働きたい", "週3日\n在宅", "週3日\r\n在宅", "経理\t十年", "残業なし "})
    void wishesAreFreeTextOfSeveralLines(String wishes) {
        assertThat(wrong(wishes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "経理\u0007", "\u001b[2J", "\u001f"})
    void controlCharactersAreNoWishes(String wishes) {
        assertThat(wrong(wishes)).containsExactly("wishes.invalid");
    }

    @Test
    void twoThousandCharactersAreTheMost() {
        assertThat(wrong("あ".repeat(2000))).isEmpty();
        assertThat(wrong("あ".repeat(2001))).containsExactly("wishes.invalid");
    }

    private static List<String> wrong(String wishes) {
        Pii<String> mail = Pii.of("taro@example.jp");
        ConsentForm form = new ConsentForm(
                Locale.JAPANESE,
                new byte[32],
                Set.of(Purpose.AGENCY_REGISTRATION),
                true,
                mail,
                new RelayAnswers(Pii.of("山田 太郎"), mail, Pii.of(wishes)));
        return ConsentRules.check(form, HandOver.FORM).stream()
                .map(Violation::code)
                .toList();
    }
}
