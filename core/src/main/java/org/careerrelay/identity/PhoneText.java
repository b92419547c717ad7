package org.careerrelay.identity;

import java.util.regex.Pattern;

/** A telephone number as people write it: handed on as it is, not dialled and not compared. */
public final class PhoneText {

    /** Digits, blanks, hyphens, dots, parentheses and plus, in ASCII or full width, as in Japan and abroad. */
    private static final Pattern WRITTEN = Pattern.compile("[0-9０-９+＋()（）. ー−－-]{1,40}");

    private static final int DIGITS = 4;

    private PhoneText() {}

    /**
     * Whether a text can be a telephone number.
     *
     * @param written the text
     * @return true for at most 40 characters that numbers are written with, four digits among them
     */
    public static boolean isValid(String written) {
        return WRITTEN.matcher(written).matches()
                && written.chars().filter(Character::isDigit).count() >= DIGITS;
    }
}
