package org.careerrelay.report;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of a report in one language: Japanese, and English for every other.
 *
 * @param japanese whether in Japanese
 */
record ReportTexts(boolean japanese) {

    private static final String BUNDLE = "org.careerrelay.report.report";

    static ReportTexts in(Locale locale) {
        return new ReportTexts(locale.getLanguage().equals(Locale.JAPANESE.getLanguage()));
    }

    /**
     * A text.
     *
     * @throws MissingResourceException when there is no such text
     */
    String of(String key) {
        return bundle().getString(key);
    }

    /** A text, or another where this language has none of that name. */
    String orElse(String key, String other) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? bundle.getString(key) : other;
    }

    /** A text with values in place of {0}, {1} and so on; a value is never looked at for others. */
    String of(String key, Object... values) {
        String template = of(key);
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            text.append(template, from, open).append(values[template.charAt(open + 1) - '0']);
            from = open + 3;
        }
        return text.append(template, from, template.length()).toString();
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                BUNDLE, japanese ? Locale.JAPANESE : Locale.ROOT, ReportTexts.class.getModule());
    }

    String language() {
        return japanese ? "ja" : "en";
    }
}
