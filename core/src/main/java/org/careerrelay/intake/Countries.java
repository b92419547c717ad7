package org.careerrelay.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.identity.TextForms;

/** Countries as exports write them: two letters (ISO 3166-1), or Japan by its name. What else is written is not guessed. */
final class Countries {

    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private static final Map<String, String> NAMES =
            Map.of("日本", "JP", "日本国", "JP", "国内", "JP", "japan", "JP", "jpn", "JP");

    private Countries() {}

    static Optional<String> code(String written) {
        String word = TextForms.folded(written);
        String named = NAMES.get(word);
        return named == null ? Optional.of(word.toUpperCase(Locale.ROOT)).filter(CODES::contains) : Optional.of(named);
    }
}
