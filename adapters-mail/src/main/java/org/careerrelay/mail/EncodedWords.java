package org.careerrelay.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text in a header: as it is where that is safe, else as encoded-words of RFC 2047 (base64). No encoded-word ends inside a
 * character, nor between a character and its variation selector, no line is longer than 76 characters (V-M4), and every program decodes
 * exactly what was put in.
 */
final class EncodedWords {

    private static final int LINE = 76;
    private static final int PLAIN_MAX = 60;
    private static final Pattern CLUSTER = Pattern.compile("\\X", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("[!-~]+(?: [!-~]+)*");
    private static final Pattern ATOMS = Pattern.compile("[A-Za-z0-9]+(?: [A-Za-z0-9]+)*");

    private EncodedWords() {}

    /** A subject or another value without structure. Something that looks encoded already is encoded, so that it is read as it is. */
    static String unstructured(String text, int column, LetterCharset charset) {
        boolean plain = text.length() <= PLAIN_MAX
                && !text.contains("=?")
                && PLAIN.matcher(text).matches();
        return plain || text.isEmpty() ? text : encoded(text, column, charset);
    }

    /** A display name. Whatever would need quoting is encoded instead. */
    static String phrase(String text, int column, LetterCharset charset) {
        boolean plain = text.length() <= PLAIN_MAX && ATOMS.matcher(text).matches();
        return plain ? text : encoded(text, column, charset);
    }

    private static String encoded(String text, int column, LetterCharset charset) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int bytes = 0;
        int room = room(column, charset);
        for (String unit : units(text, charset)) {
            int size = charset.growth(word, unit);
            if (bytes + size > room && bytes > 0) {
                words.add(charset.word(word.toString()));
                word.setLength(0);
                size = charset.growth("", unit);
                bytes = 0;
                room = room(1, charset);
            }
            word.append(unit);
            bytes += size;
        }
        words.add(charset.word(word.toString()));
        return String.join("\r\n ", words);
    }

    /** How many bytes an encoded-word may carry that begins at a column. */
    private static int room(int column, LetterCharset charset) {
        return (LINE - column - charset.around()) / 4 * 3;
    }

    /** What is kept together: the characters people see, unless one alone is longer than a line. */
    private static List<String> units(String text, LetterCharset charset) {
        List<String> units = new ArrayList<>();
        CLUSTER.matcher(text).results().map(MatchResult::group).forEach(cluster -> {
            if (charset.encode(cluster).length <= room(1, charset)) {
                units.add(cluster);
            } else {
                cluster.codePoints().mapToObj(Character::toString).forEach(units::add);
            }
        });
        return units;
    }
}
