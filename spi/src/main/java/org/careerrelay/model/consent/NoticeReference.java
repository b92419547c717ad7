package org.careerrelay.model.consent;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Which notice was shown.
 *
 * @param id the notice, such as {@code "relay"}
 * @param version its version
 * @param locale the language shown
 * @param sha256 SHA-256 over its UTF-8 text with LF line ends, variables as shown
 */
public record NoticeReference(String id, int version, Locale locale, byte[] sha256) {

    @Override
    public boolean equals(Object other) {
        return other instanceof NoticeReference that
                && id.equals(that.id)
                && version == that.version
                && locale.equals(that.locale)
                && Arrays.equals(sha256, that.sha256);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sha256);
    }

    /** The id, the version, the language and the hash in hexadecimal. */
    @Override
    public String toString() {
        return id + "/" + version + "/" + locale.toLanguageTag() + "/"
                + HexFormat.of().formatHex(sha256);
    }
}
