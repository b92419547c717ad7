package org.careerrelay.http.consent;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.http.WebRequest;

/** The pages' texts in one language. Texts, not HTML: they are escaped when they are put into a page. */
final class PageTexts {

    private static final String BUNDLE = "org.careerrelay.http.consent.texts";
    private static final List<Locale> LOCALES = List.of(Locale.JAPANESE, Locale.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final int MAX_ACCEPT_LANGUAGE = 200;

    private final Locale locale;
    private final ResourceBundle bundle;

    private PageTexts(Locale locale) {
        this.locale = locale;
        // Both languages are there under their own name: the JVM's default language is never asked for.
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** The texts in the language that was chosen on the page, else in the browser's, else in Japanese. */
    static PageTexts of(String chosen, WebRequest request) {
        return LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(chosen))
                .findFirst()
                .map(PageTexts::new)
                .orElseGet(() ->
                        new PageTexts(accepted(request.header("Accept-Language").orElse(""))));
    }

    Locale locale() {
        return locale;
    }

    String language() {
        return locale.getLanguage();
    }

    String otherLanguage() {
        return locale.equals(Locale.JAPANESE) ? "en" : "ja";
    }

    /** A text with the values in its places {@code {0}}, {@code {1}}; a value is never looked through for places. */
    String text(String key, Object... values) {
        Matcher places = PLACE.matcher(bundle.getString(key));
        return places.replaceAll(
                place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    private static Locale accepted(String header) {
        if (header.isEmpty() || header.length() > MAX_ACCEPT_LANGUAGE) {
            return Locale.JAPANESE;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), LOCALES);
            return found == null ? Locale.JAPANESE : found;
        } catch (IllegalArgumentException e) {
            // A malformed header asks for nothing.
            return Locale.JAPANESE;
        }
    }
}
