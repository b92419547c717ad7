package org.careerrelay.examples.portal;

import java.time.Instant;
import org.careerrelay.model.programme.Programme;

/**
 * The language of a page: both are written side by side in the pages, so that neither is forgotten.
 *
 * @param japanese whether it is Japanese, and not English
 */
record Words(boolean japanese) {

    static final String PARAMETER = "lang";

    static Words of(String chosen) {
        return new Words(!chosen.equals("en"));
    }

    String of(String ja, String en) {
        return japanese ? ja : en;
    }

    String language() {
        return japanese ? "ja" : "en";
    }

    /** A publication's time in Japan: the same in both languages. */
    static String time(Instant instant) {
        return instant.atZone(Programme.JAPAN).toLocalDateTime().toString().replace('T', ' ');
    }

    /** The address of a page of this server, in this language. */
    String to(String path) {
        return path + "?" + PARAMETER + "=" + language();
    }
}
