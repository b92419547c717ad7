package org.careerrelay.identity;

/** Readings in kana, in the two strengths of the specification (privacy, section 6.1). */
final class Kana {

    private static final int HIRAGANA_FIRST = 0x3041;
    private static final int HIRAGANA_LAST = 0x3096;
    private static final int HIRAGANA_DISTANCE = 0x60;
    private static final char LONG = 'ー';

    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";
    private static final String OLD = "ヱヰヲヂヅ";
    private static final String NEW = "エイオジズ";

    private Kana() {}

    /** Katakana of one width, hiragana too; a dash of any script after kana is the long vowel mark. */
    static String strict(String text) {
        StringBuilder kana = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = katakana(text.charAt(i));
            if (isDash(c)) {
                if (kana.length() > 0 && isKana(kana.charAt(kana.length() - 1))) {
                    kana.append(LONG);
                }
            } else {
                kana.append(repeated(c, kana));
            }
        }
        return kana.toString();
    }

    /** A strict form as banks write it: large kana only, no long vowel marks, and one kana where two are said alike. */
    static String loose(String strict) {
        StringBuilder loose = new StringBuilder(strict.length());
        for (int i = 0; i < strict.length(); i++) {
            char c = strict.charAt(i);
            if (c != LONG) {
                loose.append(replaced(replaced(c, SMALL, LARGE), OLD, NEW));
            }
        }
        return loose.toString();
    }

    /** Whether there is katakana in a strict form, and nothing else. */
    static boolean isKana(String strict) {
        return !strict.isEmpty() && strict.chars().allMatch(Kana::isKana);
    }

    private static boolean isKana(int c) {
        return c >= 'ァ' && c <= 'ヺ' || c == LONG;
    }

    private static char katakana(char c) {
        return c >= HIRAGANA_FIRST && c <= HIRAGANA_LAST ? (char) (c + HIRAGANA_DISTANCE) : c;
    }

    /** Repetition marks of kana written out; the voiced one voices what stands before it. */
    private static char repeated(char c, StringBuilder before) {
        boolean plain = c == 'ゝ' || c == 'ヽ';
        boolean voiced = c == 'ゞ' || c == 'ヾ';
        if (before.length() == 0 || !plain && !voiced) {
            return c;
        }
        char last = before.charAt(before.length() - 1);
        // In the block of katakana each voiced kana stands right after its unvoiced one.
        boolean hasVoiced = "カキクケコサシスセソタチツテトハヒフヘホ".indexOf(last) >= 0;
        return voiced && hasVoiced ? (char) (last + 1) : last;
    }

    private static char replaced(char c, String from, String to) {
        int at = from.indexOf(c);
        return at < 0 ? c : to.charAt(at);
    }

    private static boolean isDash(char c) {
        return c == LONG || Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212' || c == '\u2500';
    }
}
