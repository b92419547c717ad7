package org.careerrelay.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * The character set of a letter: UTF-8, or ISO-2022-JP (RFC 1468) for receivers that know nothing else. What the latter cannot write is refused and
 * never replaced. Other labels, registered or not, are not taken: some programs cannot read them.
 */
enum LetterCharset {
    /** Everything. */
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    /** JIS X 0208 and ASCII; neither 髙 nor half-width katakana. */
    ISO_2022_JP("ISO-2022-JP", Charset.forName("ISO-2022-JP"));

    /** How Java turns to half-width katakana, which RFC 1468 does not have and other programs do not read. */
    private static final String KATAKANA = "\u001b(I";

    /** Java writes it like U+2015, which is what all others read. */
    private static final char DASH = '\u2014';

    private final String label;
    private final Charset charset;

    LetterCharset(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /**
     * Finds one.
     *
     * @param label its registered name, in any letters
     * @throws IllegalArgumentException if it is none of these
     */
    static LetterCharset of(String label) {
        for (LetterCharset charset : values()) {
            if (charset.label.equals(label.toUpperCase(Locale.ROOT))) {
                return charset;
            }
        }
        throw new IllegalArgumentException("charset: UTF-8 or ISO-2022-JP is needed");
    }

    String label() {
        return label;
    }

    /** Gives the text back if every character of it can be written. That it cannot is the setting's fault, not the addressee's. */
    String checked(String text) throws RefusedLetterException {
        if (this != UTF_8) {
            boolean written = charset.newEncoder().canEncode(text);
            if (!written
                    || text.indexOf(DASH) >= 0
                    || !decoded(text).equals(text)
                    || ascii(encode(text)).contains(KATAKANA)) {
                throw new RefusedLetterException("compose.charset", Blame.SENDER);
            }
        }
        return text;
    }

    private String decoded(String text) {
        return new String(encode(text), charset);
    }

    byte[] encode(String text) {
        return text.getBytes(charset);
    }

    /** Whether a part is best written without a transfer encoding: ISO-2022-JP is made of seven bits. */
    boolean isSevenBit() {
        return this == ISO_2022_JP;
    }

    /** How many bytes are between a text's bytes and those with one more character at its end. */
    int growth(CharSequence text, String more) {
        return this == UTF_8 ? encode(more).length : encode(text + more).length - encode(text.toString()).length;
    }

    /** How many characters an encoded-word has around its text. */
    int around() {
        return label.length() + "=??B??=".length();
    }

    /** The encoded-word (RFC 2047) of a text; it ends in ASCII, as each has to. */
    String word(String text) {
        return "=?" + label + "?B?" + Base64.getEncoder().encodeToString(encode(text)) + "?=";
    }

    private static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
