package org.careerrelay.text;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts from the resource bundles: Japanese, and English for every other language. Thread-safe. */
public final class Texts {

    private static final String BUNDLE = "org.careerrelay.text.texts";

    private Texts() {}

    /**
     * A text with its variables filled in; a variable's value is never looked at for variables.
     *
     * @param key which text
     * @param locale Japanese, or anything else for English
     * @param variables the values, by the names inside the braces, such as {@code {agency}}
     * @return the text
     * @throws MissingResourceException when there is no such text
     */
    public static String of(String key, Locale locale, Map<String, String> variables) {
        return fill(
                ResourceBundle.getBundle(BUNDLE, bundle(locale), Texts.class.getModule())
                        .getString(key),
                variables);
    }

    /** The English bundle is the one without a language: asked for as English, the JVM's own language would come before it. */
    private static Locale bundle(Locale locale) {
        return supported(locale).equals(Locale.JAPANESE) ? Locale.JAPANESE : Locale.ROOT;
    }

    /**
     * The language a text will be in.
     *
     * @param locale the language wished for
     * @return Japanese or English
     */
    public static Locale supported(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? Locale.JAPANESE : Locale.ENGLISH;
    }

    /**
     * Fills in variables; a variable's value is never looked at for variables, and a name that is not among them stays as it is.
     *
     * @param template the text
     * @param variables the values, by the names inside the braces
     * @return the filled text
     */
    public static String fill(String template, Map<String, String> variables) {
        StringBuilder text = new StringBuilder(template.length() + 64);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String value = close < 0 ? null : variables.get(template.substring(open + 1, close));
            int end = value == null ? open + 1 : close + 1;
            text.append(template, from, value == null ? end : open);
            if (value != null) {
                text.append(value);
            }
            from = end;
        }
        return text.append(template, from, template.length()).toString();
    }
}
