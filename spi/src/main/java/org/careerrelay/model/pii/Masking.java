package org.careerrelay.model.pii;

import java.util.regex.Pattern;

/**
 * Masks what can be told by its form in a line that a host writes into its own log: mail addresses, tokens of links, telephone numbers (B20). The
 * engine's own lines hold none of these. Names have no form and are not found: do not log them.
 */
public final class Masking {

    /** Also with full-width letters, as people type them. Bounded, so that a long line takes no longer than it is. */
    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~\uFF0E\uFF0B\uFF0D\uFF3F-]{1,64}[@\uFF20][\\p{L}\\p{N}.\uFF0E\u30FC-]{1,255}");

    private static final Pattern TOKEN = Pattern.compile("(?<![A-Za-z0-9])[A-Za-z2-7]{43}(?![A-Za-z0-9])");

    /** Ten digits or more that begin with a nought or a plus, however they are parted. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{N}\\p{L}.:-])(?:[+\uFF0B]\\p{Nd}|[0\uFF10])(?:[ ()\u2010-\u2015\u2212\u30FC\uFF0D\u3000-]?\\p{Nd}){8,13}(?!\\p{N})");

    private Masking() {}

    /**
     * Masks a line.
     *
     * @param line what is to be logged
     * @return the same with {@code [mail]}, {@code [token]} and {@code [phone]} in the place of what was found
     */
    public static String of(String line) {
        String masked = MAIL.matcher(line).replaceAll("[mail]");
        masked = TOKEN.matcher(masked).replaceAll("[token]");
        return PHONE.matcher(masked).replaceAll("[phone]");
    }
}
