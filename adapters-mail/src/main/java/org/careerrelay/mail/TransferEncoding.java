package org.careerrelay.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.careerrelay.model.mail.Insertion.Reason;
import org.eclipse.angus.mail.util.QPEncoderStream;

/** How the bytes of a part are written in a message (RFC 2045, section 6). Bytes stand in strings, each as one character. */
enum TransferEncoding {
    /** As they are, in ASCII. */
    SEVEN_BIT("7bit"),
    /** As they are, in lines. */
    EIGHT_BIT("8bit"),
    /** As they are. */
    BINARY("binary"),
    /** Readable, with the others in hexadecimal. */
    QUOTED_PRINTABLE("quoted-printable"),
    /** Four characters for three bytes. */
    BASE64("base64");

    private static final Pattern BASE64_TEXT = Pattern.compile("[A-Za-z0-9+/\\s]*={0,2}\\s*");
    private static final int LONGEST_LINE = 998;
    private static final int LINE = 76;

    private final String word;

    TransferEncoding(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static TransferEncoding of(MimeFields header) throws RefusedInsertionException {
        String value = header.single("content-transfer-encoding").value().toLowerCase(Locale.ROOT);
        for (TransferEncoding encoding : values()) {
            if (encoding.word.equals(value)) {
                return encoding;
            }
        }
        if (value.isEmpty()) {
            return SEVEN_BIT;
        }
        throw new RefusedInsertionException(Reason.BROKEN);
    }

    byte[] decode(String body) throws RefusedInsertionException {
        return switch (this) {
            case SEVEN_BIT, EIGHT_BIT, BINARY -> body.getBytes(StandardCharsets.ISO_8859_1);
            case BASE64 -> base64(body);
            case QUOTED_PRINTABLE -> quoted(body);
        };
    }

    private static byte[] base64(String body) throws RefusedInsertionException {
        if (BASE64_TEXT.matcher(body).matches()) {
            try {
                return Base64.getMimeDecoder().decode(body);
            } catch (IllegalArgumentException cutOff) {
                throw new RefusedInsertionException(Reason.BROKEN);
            }
        }
        throw new RefusedInsertionException(Reason.BROKEN); // such as a footer that a server has put below
    }

    private static byte[] quoted(String body) throws RefusedInsertionException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int at = 0; at < body.length(); ) {
            int next = MimeFields.nextLine(body, at, body.length());
            String content = MimeFields.content(body, at, next);
            // Blanks at the end of a line were added on the way (RFC 2045, section 6.7, rule 3).
            int end = content.length();
            while (end > 0 && (content.charAt(end - 1) == ' ' || content.charAt(end - 1) == '\t')) {
                end--;
            }
            boolean soft = end > 0 && content.charAt(end - 1) == '=';
            line(bytes, content, soft ? end - 1 : end);
            if (!soft) {
                bytes.writeBytes(body.substring(at + content.length(), next).getBytes(StandardCharsets.ISO_8859_1));
            }
            at = next;
        }
        return bytes.toByteArray();
    }

    private static void line(ByteArrayOutputStream bytes, String content, int end) throws RefusedInsertionException {
        for (int i = 0; i < end; i++) {
            char c = content.charAt(i);
            if (c != '=') {
                bytes.write(c);
                continue;
            }
            int high = i + 3 <= end ? Character.digit(content.charAt(i + 1), 16) : -1;
            int low = i + 3 <= end ? Character.digit(content.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                throw new RefusedInsertionException(Reason.BROKEN);
            }
            bytes.write(high << 4 | low);
            i += 2;
        }
    }

    /** Whether bytes can be written like this, so that every server passes them on. */
    boolean carries(byte[] bytes, boolean eightBitBefore) {
        return switch (this) {
            case BINARY, BASE64, QUOTED_PRINTABLE -> true;
            case EIGHT_BIT -> shortLines(bytes);
            case SEVEN_BIT -> shortLines(bytes) && (eightBitBefore || isSevenBit(bytes));
        };
    }

    static boolean isSevenBit(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean shortLines(byte[] bytes) {
        int length = 0;
        for (byte b : bytes) {
            length = b == '\n' ? 0 : length + 1;
            if (length > LONGEST_LINE) {
                return false;
            }
        }
        return true;
    }

    String encode(byte[] bytes, String lineBreak) {
        return switch (this) {
            case SEVEN_BIT, EIGHT_BIT, BINARY -> new String(bytes, StandardCharsets.ISO_8859_1);
            case BASE64 ->
                Base64.getMimeEncoder(LINE, lineBreak.getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(bytes);
            case QUOTED_PRINTABLE -> quoted(bytes, lineBreak);
        };
    }

    private static String quoted(byte[] bytes, String lineBreak) {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream(bytes.length * 2);
        try (QPEncoderStream encoder = new QPEncoderStream(buffer)) {
            encoder.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a buffer in memory takes everything
        }
        return buffer.toString(StandardCharsets.US_ASCII).replace("\r\n", lineBreak);
    }
}
