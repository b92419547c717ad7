package org.careerrelay.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careerrelay.model.mail.Insertion.Reason;

/** A header of which single fields are changed; the others stay as they were written. */
final class PartHeader {

    private final String lineBreak;
    private final List<String> fields = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    PartHeader(String message, MimeFields header, String lineBreak) {
        this.lineBreak = lineBreak;
        for (MimeFields.Field field : header.fields()) {
            names.add(field.name());
            fields.add(message.substring(field.from(), field.to()));
        }
    }

    /** Puts a field in the place of that of its name, or behind the others. */
    void set(String name, String value) throws RefusedInsertionException {
        if (value.chars().anyMatch(c -> c != '\t' && c != '\r' && c != '\n' && (c < ' ' || c > '~'))) {
            throw new RefusedInsertionException(Reason.BROKEN);
        }
        String field = name + ": " + value.replace("\r\n", lineBreak) + lineBreak;
        int at = names.indexOf(name.toLowerCase(Locale.ROOT));
        if (at >= 0) {
            fields.set(at, field);
        } else {
            names.add(name.toLowerCase(Locale.ROOT));
            fields.add(field);
        }
    }

    /** Adds a field unless there is one of its name. */
    void add(String name, String value) throws RefusedInsertionException {
        if (!names.contains(name.toLowerCase(Locale.ROOT))) {
            set(name, value);
        }
    }

    /** The header with the empty line at its end. */
    String text() {
        return String.join("", fields) + lineBreak;
    }
}
