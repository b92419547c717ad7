package org.careerrelay.text;

import java.util.Locale;
import java.util.Map;
import org.careerrelay.model.Violation;

/** Makes violations whose messages come from the bundles: the code is the key, after {@code violation.}. */
public final class Violations {

    private Violations() {}

    /**
     * A violation.
     *
     * @param path where
     * @param code what
     * @return the violation with its messages
     */
    public static Violation of(String path, String code) {
        return new Violation(path, code, message(code, Locale.JAPANESE), message(code, Locale.ENGLISH));
    }

    private static String message(String code, Locale locale) {
        return Texts.of("violation." + code, locale, Map.of());
    }
}
