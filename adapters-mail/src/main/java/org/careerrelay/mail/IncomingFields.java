package org.careerrelay.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The fields of a header from outside. It is read with patience: a line that is no field is passed over, since what bounces has often been cut and mangled on
 * the way. A message is held as a string of bytes: each character is one.
 *
 * @param fields the fields in order, names in lower case, values on one line
 * @param bodyFrom where the body begins, after the empty line
 */
record IncomingFields(List<Field> fields, int bodyFrom) {

    private static final int MOST_FIELDS = 1000;
    private static final int LONGEST_VALUE = 10_000;

    /** Reads the header that begins at a place. */
    static IncomingFields read(String message, int from) {
        List<Field> fields = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        String name = "";
        int at = from;
        while (at < message.length()) {
            int next = MimeFields.nextLine(message, at, message.length());
            String line = MimeFields.content(message, at, next);
            at = next;
            if (line.isBlank()) {
                break;
            }
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                append(value, ' ' + line.strip());
                continue;
            }
            add(fields, name, value);
            int colon = line.indexOf(':');
            name = colon > 0 ? line.substring(0, colon).strip().toLowerCase(Locale.ROOT) : "";
            append(value, line.substring(colon + 1).strip());
        }
        add(fields, name, value);
        return new IncomingFields(List.copyOf(fields), at);
    }

    /** Reads groups of fields with empty lines between them, as a delivery status has them (RFC 3464, section 2.1). */
    static List<IncomingFields> groups(String text, int most) {
        List<IncomingFields> groups = new ArrayList<>();
        int at = 0;
        while (at < text.length() && groups.size() < most) {
            IncomingFields group = read(text, at);
            if (!group.fields.isEmpty()) {
                groups.add(group);
            }
            at = group.bodyFrom;
        }
        return groups;
    }

    private static void append(StringBuilder value, String more) {
        value.append(more, 0, Math.min(more.length(), LONGEST_VALUE - value.length()));
    }

    private static void add(List<Field> fields, String name, StringBuilder value) {
        if (!name.isEmpty() && fields.size() < MOST_FIELDS) {
            fields.add(new Field(name, value.toString()));
        }
        value.setLength(0);
    }

    /** The values of a name, in order. */
    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList();
    }

    /** The first value of a name. */
    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /**
     * A field.
     *
     * @param name its name in lower case
     * @param value its value on one line
     */
    record Field(String name, String value) {}
}
