package org.careerrelay.mail;

import jakarta.mail.internet.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerrelay.model.mail.Insertion.Reason;

/**
 * A message or a part of one, and where its parts lie. Nothing is decoded here.
 *
 * @param header its header
 * @param type its content type
 * @param bodyTo where its body ends
 * @param boundary what parts its parts, or an empty string
 * @param parts its parts
 */
record MimeEntity(MimeFields header, ContentType type, int bodyTo, String boundary, List<MimeEntity> parts) {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 1000;
    private static final int LONGEST_BOUNDARY = 200;

    /** Reads a whole message. */
    static MimeEntity read(String message) throws RefusedInsertionException {
        return read(message, 0, message.length(), 0);
    }

    private static MimeEntity read(String message, int from, int to, int depth) throws RefusedInsertionException {
        if (depth > DEEPEST) {
            throw new RefusedInsertionException(Reason.TOO_LARGE);
        }
        MimeFields header = MimeFields.read(message, from, to);
        ContentType type = header.type();
        if (!type.match("multipart/*")) {
            return new MimeEntity(header, type, to, "", List.of());
        }
        String boundary = type.getParameter("boundary");
        if (boundary == null || boundary.isBlank() || boundary.length() > LONGEST_BOUNDARY) {
            throw new RefusedInsertionException(Reason.BROKEN);
        }
        return new MimeEntity(header, type, to, boundary, parts(message, header.bodyFrom(), to, boundary, depth));
    }

    /** The parts between the lines that part them; the line break before such a line belongs to it (RFC 2046, section 5.1.1). */
    private static List<MimeEntity> parts(String message, int from, int to, String boundary, int depth)
            throws RefusedInsertionException {
        String delimiter = "--" + boundary;
        List<MimeEntity> parts = new ArrayList<>();
        int partFrom = -1;
        for (int at = from; at < to; ) {
            int next = MimeFields.nextLine(message, at, to);
            String line = MimeFields.content(message, at, next).stripTrailing();
            boolean last = line.equals(delimiter + "--");
            if (last || line.equals(delimiter)) {
                if (partFrom >= 0) {
                    parts.add(read(message, partFrom, Math.max(partFrom, beforeBreak(message, at)), depth + 1));
                }
                if (parts.size() > MOST_PARTS) {
                    throw new RefusedInsertionException(Reason.TOO_LARGE);
                }
                if (last) {
                    break;
                }
                partFrom = next;
            }
            at = next;
            if (at >= to) {
                throw new RefusedInsertionException(Reason.BROKEN); // it never ends
            }
        }
        if (parts.isEmpty()) {
            throw new RefusedInsertionException(Reason.BROKEN);
        }
        return List.copyOf(parts);
    }

    private static int beforeBreak(String message, int at) {
        int before = at - 1;
        return before > 0 && message.charAt(before - 1) == '\r' ? before - 1 : before;
    }

    /** This and everything inside of it. */
    Stream<MimeEntity> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(MimeEntity::all));
    }

    boolean is(String wanted) {
        return type.match(wanted);
    }
}
