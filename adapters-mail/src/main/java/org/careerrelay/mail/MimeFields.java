package org.careerrelay.mail;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.model.mail.Insertion.Reason;

/**
 * The header of a message or of a part, with the places of its fields. A message is held as a string of bytes: each character is one.
 *
 * @param fields the fields in order
 * @param from where the header begins
 * @param bodyFrom where the body begins, after the empty line
 * @param complete whether there is an empty line
 */
record MimeFields(List<Field> fields, int from, int bodyFrom, boolean complete) {

    private static final Pattern FIELD = Pattern.compile("([!-9;-~]+)[ \t]*:(.*)", Pattern.DOTALL);

    /** Reads the header that begins at a place. */
    static MimeFields read(String message, int from, int end) throws RefusedInsertionException {
        List<Field> fields = new ArrayList<>();
        int at = from;
        while (at < end) {
            int next = nextLine(message, at, end);
            if (content(message, at, next).isEmpty()) {
                return new MimeFields(List.copyOf(fields), from, next, true);
            }
            while (next < end && (message.charAt(next) == ' ' || message.charAt(next) == '\t')) {
                int after = nextLine(message, next, end);
                if (content(message, next, after).isBlank()) {
                    throw new RefusedInsertionException(
                            Reason.BROKEN); // programs disagree whether the header ends here
                }
                next = after;
            }
            fields.add(field(message, at, next));
            at = next;
        }
        return new MimeFields(List.copyOf(fields), from, end, false);
    }

    private static Field field(String message, int from, int to) throws RefusedInsertionException {
        String raw = message.substring(from, to);
        Matcher matcher = FIELD.matcher(raw);
        String unfolded =
                matcher.matches() ? matcher.group(2).replaceAll("\r?\n", "").strip() : "";
        if (!matcher.matches() || unfolded.indexOf('\r') >= 0 || unfolded.indexOf('\0') >= 0) {
            throw new RefusedInsertionException(Reason.BROKEN);
        }
        return new Field(matcher.group(1).toLowerCase(Locale.ROOT), unfolded, from, to);
    }

    /** Where the line after this one begins. */
    static int nextLine(String message, int at, int end) {
        int feed = message.indexOf('\n', at);
        return feed < 0 || feed >= end ? end : feed + 1;
    }

    /** A line without its end. */
    static String content(String message, int from, int next) {
        int to = next;
        if (to > from && message.charAt(to - 1) == '\n') {
            to--;
            if (to > from && message.charAt(to - 1) == '\r') {
                to--;
            }
        }
        return message.substring(from, to);
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    /** The fields of a name, in order. */
    List<Field> all(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).toList();
    }

    /** A field that may stand there once, or an empty one: of two of them, programs choose different ones. */
    Field single(String name) throws RefusedInsertionException {
        List<Field> all = all(name);
        if (all.size() > 1) {
            throw new RefusedInsertionException(Reason.BROKEN);
        }
        return all.isEmpty() ? new Field(name, "", bodyFrom, bodyFrom) : all.get(0);
    }

    /** The content type; without one it is the standard's (RFC 2045, section 5.2). */
    ContentType type() throws RefusedInsertionException {
        String value = single("content-type").value();
        try {
            return value.isEmpty() ? new ContentType("text", "plain", null) : new ContentType(value);
        } catch (ParseException broken) {
            throw new RefusedInsertionException(Reason.BROKEN);
        }
    }

    /**
     * A field.
     *
     * @param name its name in lower case
     * @param value its value on one line
     * @param from where it begins
     * @param to where the next one begins
     */
    record Field(String name, String value, int from, int to) {}
}
