package org.careerrelay.mail;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careerrelay.model.mail.MailReport.Reason;

/**
 * A message from outside or a part of one. It is read with patience, and within limits: a part that never ends ends with the message, and what is no MIME
 * is a text.
 *
 * @param fields its header
 * @param type its type in lower case, such as {@code message/delivery-status}
 * @param body its body as it stands there
 * @param parts its parts
 */
record IncomingPart(IncomingFields fields, String type, String body, List<IncomingPart> parts) {

    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 100;
    private static final String TEXT = "text/plain";

    /** Reads a whole message. */
    static IncomingPart read(String message) throws NoReportException {
        return read(message, 0);
    }

    private static IncomingPart read(String text, int depth) throws NoReportException {
        if (depth > DEEPEST) {
            throw new NoReportException(Reason.TOO_LARGE);
        }
        IncomingFields fields = IncomingFields.read(text, 0);
        String body = text.substring(fields.bodyFrom());
        ContentType type = type(fields);
        String name = type.getBaseType().toLowerCase(Locale.ROOT);
        String boundary = type.getParameter("boundary");
        return name.startsWith("multipart/") && boundary != null && !boundary.isBlank()
                ? new IncomingPart(fields, name, body, parts(body, "--" + boundary, depth))
                : new IncomingPart(fields, name, body, List.of());
    }

    private static ContentType type(IncomingFields fields) {
        try {
            return new ContentType(fields.first("content-type").orElse(TEXT));
        } catch (ParseException broken) {
            return new ContentType("text", "plain", null);
        }
    }

    private static List<IncomingPart> parts(String body, String delimiter, int depth) throws NoReportException {
        List<IncomingPart> parts = new ArrayList<>();
        int from = -1;
        boolean last = false;
        for (int at = 0; at < body.length() && !last; ) {
            int next = MimeFields.nextLine(body, at, body.length());
            if (body.startsWith(delimiter, at)) {
                String line = MimeFields.content(body, at, next).stripTrailing();
                last = line.equals(delimiter + "--");
                if (last || line.equals(delimiter)) {
                    add(parts, body, from, at, depth);
                    from = next;
                }
            }
            at = next;
        }
        if (!last) {
            add(parts, body, from, body.length(), depth); // it was cut
        }
        return List.copyOf(parts);
    }

    private static void add(List<IncomingPart> parts, String body, int from, int to, int depth)
            throws NoReportException {
        if (from < 0) {
            return; // what stands before the first part is for nobody
        }
        if (parts.size() == MOST_PARTS) {
            throw new NoReportException(Reason.TOO_LARGE);
        }
        parts.add(read(body.substring(from, to), depth + 1));
    }

    /** This and everything inside of it. */
    Stream<IncomingPart> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(IncomingPart::all));
    }

    /** The body without its transfer encoding; as it stands there where it is not what it says it is. */
    String text() {
        String encoding = fields.first("content-transfer-encoding").orElse("").toLowerCase(Locale.ROOT);
        try {
            return switch (encoding) {
                case "base64" -> latin(Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1)));
                case "quoted-printable" -> latin(TransferEncoding.QUOTED_PRINTABLE.decode(body));
                default -> body;
            };
        } catch (IllegalArgumentException | RefusedInsertionException broken) {
            return body;
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
