package org.careerrelay.phone;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A number as somebody wrote it.
 *
 * @param digits its digits, and a plus sign before them where there was one
 * @param firstGroup the digits before the first bracket, blank or dash
 */
record WrittenNumber(String digits, String firstGroup) {

    /** Longer texts are not looked at. */
    private static final int MAX_TEXT = 100;

    /** With what an extension begins. */
    private static final String[] EXTENSIONS = {"内線", "ext", "x", "#", ";"};

    /** What stands between digits: brackets, dots, blanks, and every dash of every script, the long vowel mark and the minus sign too. */
    private static final String SEPARATORS = "()[]./ ー−";

    /** Empty where anything else stands in it, such as letters or digits written as words. */
    static Optional<WrittenNumber> read(String written) {
        if (written.length() > MAX_TEXT) {
            return Optional.empty();
        }
        String text = withoutExtension(
                Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        StringBuilder digits = new StringBuilder(text.length());
        String firstGroup = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '+' && digits.length() == 0) {
                digits.append(c);
            } else if (!isSeparator(c)) {
                return Optional.empty();
            } else if (firstGroup.isEmpty()) {
                firstGroup = digits.toString();
            }
        }
        return digits.length() == 0
                ? Optional.empty()
                : Optional.of(new WrittenNumber(international(digits.toString()), firstGroup));
    }

    /** Two zeros are the plus sign of most of the world; no Japanese number begins with them but 00xy carrier codes, which are no one's own. */
    private static String international(String digits) {
        return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    }

    private static String withoutExtension(String text) {
        int end = text.length();
        for (String word : EXTENSIONS) {
            int at = text.indexOf(word);
            // At the very beginning there is no number before it.
            end = at > 0 ? Math.min(end, at) : end;
        }
        return text.substring(0, end);
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.getType(c) == Character.FORMAT;
    }
}
