package org.careerrelay.link;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.careerrelay.model.OpaqueId;

/**
 * The place where one thread writes and reads tokens: the first character's five bits as a byte, then the bytes that the other 42 characters
 * stand for. It is used again for each token, so that checking one leaves nothing for the garbage collector.
 */
final class TokenText {

    /** How many characters a token has. */
    static final int LENGTH = 43;

    /** How many bytes are signed: the first character and the id. */
    static final int SIGNED = 1 + OpaqueId.BYTES;

    private static final byte[] ALPHABET = "abcdefghijklmnopqrstuvwxyz234567".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = values();
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int MAC = 10;

    private final byte[] bytes = new byte[SIGNED + MAC];
    private final byte[] characters = new byte[LENGTH];

    /** The bytes; the signed ones come first. */
    byte[] bytes() {
        return bytes;
    }

    /** Takes an id, behind the value of a first character. */
    void take(int head, OpaqueId id) {
        bytes[0] = (byte) head;
        LONG.set(bytes, 1, id.high());
        LONG.set(bytes, 1 + Long.BYTES, id.low());
    }

    /** Signs what it has. */
    void sign(byte[] mac) {
        System.arraycopy(mac, 0, bytes, SIGNED, MAC);
    }

    /** Whether it is signed like this, in a time that does not depend on where it differs. */
    boolean isSigned(byte[] mac) {
        int difference = 0;
        for (int i = 0; i < MAC; i++) {
            difference |= mac[i] ^ bytes[SIGNED + i];
        }
        return difference == 0;
    }

    OpaqueId id() {
        return new OpaqueId((long) LONG.get(bytes, 1), (long) LONG.get(bytes, 1 + Long.BYTES));
    }

    /** The five bits of a text's first character; negative when it is none of the alphabet. */
    static int head(String text) {
        return value(text.charAt(0));
    }

    /** Reads a text of {@link #LENGTH} characters; false when a character is none of the alphabet or a spare bit is set. */
    boolean read(String text) {
        bytes[0] = (byte) head(text);
        int buffer = 0;
        int bits = 0;
        int at = 1;
        for (int i = 1; i < LENGTH; i++) {
            int value = value(text.charAt(i));
            if (value < 0) {
                return false;
            }
            buffer = buffer << 5 | value;
            bits += 5;
            if (bits >= 8) {
                bytes[at++] = (byte) (buffer >> (bits -= 8));
            }
        }
        return (buffer & (1 << bits) - 1) == 0;
    }

    /** Writes what it has. */
    String write() {
        characters[0] = ALPHABET[bytes[0]];
        int buffer = 0;
        int bits = 0;
        int to = 1;
        for (int from = 1; from < bytes.length; from++) {
            buffer = buffer << 8 | bytes[from] & 0xFF;
            bits += 8;
            while (bits >= 5) {
                characters[to++] = ALPHABET[buffer >> (bits -= 5) & 31];
            }
        }
        characters[to] = ALPHABET[buffer << 5 - bits & 31];
        return new String(characters, StandardCharsets.ISO_8859_1);
    }

    private static int value(char c) {
        return c < VALUES.length ? VALUES[c] : -1;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length; i++) {
            byte c = ALPHABET[i];
            values[c] = (byte) i;
            if (c >= 'a') {
                values[c - 'a' + 'A'] = (byte) i;
            }
        }
        return values;
    }
}
