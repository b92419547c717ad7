package org.careerrelay.identity;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The forms a text is brought into before it is compared (privacy, section 6.1). All of them are linear in the length of the text and
 * depend on nothing of the machine.
 */
public final class TextForms {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_DISTANCE = FULL_WIDTH_FIRST - '!';
    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private TextForms() {}

    /**
     * A word as it is compared: width, blanks, invisible characters and case do not matter.
     *
     * @param text the text
     * @return its NFKC form without blanks and invisible characters, in lower case
     */
    public static String folded(String text) {
        String normal = compatible(text);
        StringBuilder folded = new StringBuilder(normal.length());
        normal.codePoints().filter(c -> !isBlank(c)).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * A text without its invisible characters and in NFKC form.
     *
     * @param text the text
     * @return the normal form; blanks and case stay
     */
    public static String compatible(String text) {
        return Normalizer.normalize(visible(text), Normalizer.Form.NFKC);
    }

    /**
     * A reading in katakana of one width, as names are compared by it.
     *
     * @param text the reading in kana of any kind
     * @return hiragana and half-width kana in full-width katakana; other letters in NFKC form
     */
    public static String katakana(String text) {
        return Kana.strict(compatible(text));
    }

    /**
     * A text without blanks and invisible characters around it.
     *
     * @param text the text
     * @return what is between them; line breaks and other control characters are no blanks
     */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSurrounding(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && isSurrounding(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    /**
     * Whether half of a surrogate pair stands in a text: no charset can write it.
     *
     * @param text the text
     * @return true when there is one
     */
    public static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /**
     * Whether a text is one line that every storage keeps: what is none is nobody's key.
     *
     * @param text the text
     * @return false where it has control characters or half of a character
     */
    public static boolean isLine(String text) {
        return !hasControl(text) && !hasLoneSurrogate(text);
    }

    /**
     * Whether a control character stands in a text, line breaks and the Unicode line separators included.
     *
     * @param text the text
     * @return true when there is one
     */
    public static boolean hasControl(String text) {
        return text.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
    }

    /** A text without the characters that Unicode says are not shown (default ignorable code points). */
    static String visible(String text) {
        if (text.codePoints().noneMatch(TextForms::isIgnorable)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isIgnorable(c)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** Full-width ASCII as ASCII, everything else as it is: unlike NFKC, this never changes what is meant. */
    static String halfWidth(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
                narrow.append((char) (c - FULL_WIDTH_DISTANCE));
            } else {
                narrow.append(c == IDEOGRAPHIC_SPACE ? ' ' : c);
            }
        }
        return narrow.toString();
    }

    private static boolean isSurrounding(int c) {
        return Character.isSpaceChar(c) && c != 0x2028 && c != 0x2029 || isIgnorable(c);
    }

    static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    /** Default_Ignorable_Code_Point of Unicode, as ranges: the JDK has no such property. */
    private static boolean isIgnorable(int c) {
        return c == 0x00AD
                || c == 0x034F
                || c == 0x061C
                || c >= 0x115F && c <= 0x1160
                || c >= 0x17B4 && c <= 0x17B5
                || c >= 0x180B && c <= 0x180F
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0x3164
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF
                || c == 0xFFA0
                || c >= 0xFFF0 && c <= 0xFFF8
                || c >= 0x1BCA0 && c <= 0x1BCA3
                || c >= 0x1D173 && c <= 0x1D17A
                || c >= 0xE0000 && c <= 0xE0FFF;
    }
}
