package org.careerrelay.mail;

import java.util.function.IntPredicate;

/** What may stand in a header and in a body. The mail library checks neither: it lets a line break through into a header. */
final class SafeText {

    private SafeText() {}

    /** Gives the value back if it is one line that UTF-8 can write. */
    static String header(String value, Blame blame) throws RefusedLetterException {
        if (!holds(value, SafeText::inHeader)) {
            throw new RefusedLetterException("compose.header", blame);
        }
        return value;
    }

    /** Gives the text back if UTF-8 can write it and no program takes a part of it for a command. */
    static String body(String text, Blame blame) throws RefusedLetterException {
        if (!holds(text, SafeText::inBody)) {
            throw new RefusedLetterException("compose.body", blame);
        }
        return text;
    }

    /** One kind of line end, whatever the file or the form it was typed into uses. */
    static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether a text has only such code points. Every character of every mail goes through here: no stream. */
    private static boolean holds(String text, IntPredicate allowed) {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (!allowed.test(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return true;
    }

    private static boolean inBody(int codePoint) {
        return codePoint == '\n' || codePoint == '\t' || !Character.isISOControl(codePoint) && !isSurrogate(codePoint);
    }

    private static boolean inHeader(int codePoint) {
        return !Character.isISOControl(codePoint) && !isSurrogate(codePoint) && !isSeparator(codePoint);
    }

    /** A code point of this kind is half of a pair whose other half is missing. */
    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isSeparator(int codePoint) {
        return codePoint == 0x2028 || codePoint == 0x2029;
    }
}
