package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.careerrelay.http.WebRequest;
import org.careerrelay.model.consent.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PageTextsTest {

    @Test
    void bothLanguagesSayTheSameThings() {
        ResourceBundle japanese = bundle(Locale.JAPANESE);
        ResourceBundle english = bundle(Locale.ENGLISH);

        assertThat(japanese.keySet()).isEqualTo(english.keySet());
        assertThat(japanese.keySet())
                .allSatisfy(key ->
                        assertThat(places(japanese.getString(key))).as(key).isEqualTo(places(english.getString(key))));
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void everyPurposeHasItsWords(Purpose purpose) {
        assertThat(bundle(Locale.JAPANESE).keySet()).contains("purpose." + purpose + ".hint");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''  | ''                   | ja
                    ''  | en-US,en;q=0.9       | en
                    ''  | ja-JP,en;q=0.5       | ja
                    ''  | fr, en;q=0.1         | en
                    ''  | de                   | ja
                    ''  | *                    | ja
                    ''  | ;;;q=                | ja
                    en  | ja                   | en
                    ja  | en                   | ja
                    xx  | en                   | en
                    """)
    void theChoiceOnThePageWinsOverTheBrowser(String chosen, String header, String expected) {
        assertThat(texts(chosen, header).language()).isEqualTo(expected);
    }

    @Test
    void aValueIsNeverTakenForAPlace() {
        assertThat(texts("en", "").text("thanks.ask", "{1}$1\\", "ask@example.com"))
                .isEqualTo("Where to ask: {1}$1\\ (ask@example.com)");
    }

    private static PageTexts texts(String chosen, String header) {
        return PageTexts.of(
                chosen, WebRequest.of("GET", "/r/", "", Map.of("Accept-Language", List.of(header)), new byte[0]));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.careerrelay.http.consent.texts", locale);
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
