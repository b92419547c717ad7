package org.careerrelay.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.careerrelay.model.mail.Insertion.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a part says, and how it is written: nothing is guessed and nothing replaced.
 *
 * @param entity the part
 * @param charset its character set
 * @param encoding how its bytes are written
 * @param bytes the decoded bytes
 * @param text what it says
 */
record TextPart(MimeEntity entity, Charset charset, TransferEncoding encoding, byte[] bytes, String text) {

    static TextPart read(String message, MimeEntity entity) throws RefusedInsertionException {
        if (!entity.header().complete()) {
            throw new RefusedInsertionException(Reason.BROKEN);
        }
        TransferEncoding encoding = TransferEncoding.of(entity.header());
        Charset charset = charset(entity.type().getParameter("charset"));
        byte[] bytes = encoding.decode(message.substring(entity.header().bodyFrom(), entity.bodyTo()));
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new TextPart(entity, charset, encoding, bytes, text);
        } catch (CharacterCodingException notIn) {
            throw new RefusedInsertionException(Reason.BROKEN);
        }
    }

    /** A label is one that every program knows: registered, and not one of those that no text in a mail may be in (R-45). */
    private static Charset charset(@Nullable String label) throws RefusedInsertionException {
        if (label == null) {
            return StandardCharsets.US_ASCII;
        }
        try {
            Charset charset = Charset.isSupported(label.strip()) ? Charset.forName(label.strip()) : null;
            if (charset != null
                    && charset.isRegistered()
                    && charset.canEncode()
                    && !label.strip().toLowerCase(Locale.ROOT).startsWith("x-")
                    && !charset.name().startsWith("UTF-16")
                    && !charset.name().startsWith("UTF-32")) {
                return charset;
            }
        } catch (IllegalCharsetNameException none) {
            throw new RefusedInsertionException(Reason.UNKNOWN_CHARSET);
        }
        throw new RefusedInsertionException(Reason.UNKNOWN_CHARSET);
    }

    boolean isHtml() {
        return entity.is("text/html");
    }

    /** Whether a line that ends in a blank goes on in the next one (RFC 3676). */
    boolean isFlowed() {
        String format = entity.type().getParameter("format");
        return format != null && format.equalsIgnoreCase("flowed");
    }

    /** HTML of which each character can be written in the part's character set; the others are named by their numbers. */
    String writable(String html) {
        CharsetEncoder encoder = charset.newEncoder();
        return html.codePoints()
                .mapToObj(c -> encoder.canEncode(Character.toString(c)) ? Character.toString(c) : "&#" + c + ";")
                .collect(Collectors.joining());
    }

    /**
     * The part with another text, header and all. Character set and transfer encoding stay; ASCII becomes UTF-8 and an encoding gives way to another
     * only where they cannot write the text.
     *
     * @param message the message the part is in
     * @param other the text
     * @param lineBreak the message's line break
     */
    String written(String message, String other, String lineBreak) throws RefusedInsertionException {
        Charset target =
                charset.equals(StandardCharsets.US_ASCII) && !isAscii(other) ? StandardCharsets.UTF_8 : charset;
        byte[] encoded = encoded(other, target);
        TransferEncoding how = encoding.carries(encoded, !TransferEncoding.isSevenBit(bytes))
                ? encoding
                : TransferEncoding.QUOTED_PRINTABLE;
        String body = how.encode(encoded, lineBreak);
        if (!Arrays.equals(how.decode(body), encoded)) {
            how = TransferEncoding.BASE64; // a line break of another kind, which only base64 keeps
            body = how.encode(encoded, lineBreak);
        }
        PartHeader header = new PartHeader(message, entity.header(), lineBreak);
        if (!target.equals(charset)) {
            entity.type().setParameter("charset", target.name());
            header.set("Content-Type", entity.type().toString());
        }
        if (how != encoding) {
            header.set("Content-Transfer-Encoding", how.word());
        }
        return header.text() + body;
    }

    private static byte[] encoded(String text, Charset charset) throws RefusedInsertionException {
        try {
            ByteBuffer buffer = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] encoded = Arrays.copyOf(buffer.array(), buffer.limit());
            if (new String(encoded, charset).equals(text)) {
                return encoded;
            }
        } catch (CharacterCodingException tooSmall) {
            throw new RefusedInsertionException(Reason.CHARSET_TOO_SMALL);
        }
        throw new RefusedInsertionException(Reason.CHARSET_TOO_SMALL);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
