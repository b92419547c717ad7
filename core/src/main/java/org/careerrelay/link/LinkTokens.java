package org.careerrelay.link;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;

/**
 * Makes and checks the tokens of personal links (design, section 4): one character of four bits key version and one bit format version,
 * and the lower-case base32 of a 16-byte id and a 10-byte MAC: 43 characters. A forged token is refused without a look-up, nothing usable
 * is stored, and the same link can be made again. Thread-safe.
 */
public final class LinkTokens {

    /** How many characters a token has. */
    public static final int LENGTH = 43;

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int MAC_BYTES = 10;
    private static final int BODY_BYTES = OpaqueId.BYTES + MAC_BYTES;
    private static final int FORMAT = 0;
    private static final String HMAC = "HmacSHA256";
    private static final byte[] VALUES = values();

    private final Keys keys;
    private final ThreadLocal<Mac[]> macs = ThreadLocal.withInitial(() -> new Mac[16]);

    /**
     * Signs with a provider's LINK keys.
     *
     * @param keys the provider
     */
    public LinkTokens(Keys keys) {
        this.keys = keys;
    }

    /**
     * The token of an id under the current key.
     *
     * @param id the id
     * @return the token
     */
    public RawToken issue(OpaqueId id) {
        int version = keys.currentVersion(KeyPurpose.LINK);
        byte[] body = new byte[BODY_BYTES];
        byte[] idBytes = id.toBytes();
        System.arraycopy(idBytes, 0, body, 0, OpaqueId.BYTES);
        System.arraycopy(mac(version, idBytes), 0, body, OpaqueId.BYTES, MAC_BYTES);
        char[] token = new char[LENGTH];
        token[0] = ALPHABET.charAt(version << 1 | FORMAT);
        encode(body, token);
        return RawToken.of(new String(token));
    }

    /**
     * The id inside a token.
     *
     * @param token the token, in either case
     * @return the id; empty when the token was not signed with a live key, or is no token at all
     */
    public Optional<OpaqueId> verify(RawToken token) {
        String text = token.reveal();
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        int head = value(text.charAt(0));
        int version = head >> 1;
        if (head < 0 || (head & 1) != FORMAT || !keys.versions(KeyPurpose.LINK).contains(version)) {
            return Optional.empty();
        }
        byte[] body = new byte[BODY_BYTES];
        if (!decode(text, body)) {
            return Optional.empty();
        }
        byte[] idBytes = new byte[OpaqueId.BYTES];
        System.arraycopy(body, 0, idBytes, 0, OpaqueId.BYTES);
        byte[] expected = mac(version, idBytes);
        int difference = 0; // constant time: every byte is looked at
        for (int i = 0; i < MAC_BYTES; i++) {
            difference |= expected[i] ^ body[OpaqueId.BYTES + i];
        }
        return difference == 0 ? Optional.of(OpaqueId.of(idBytes)) : Optional.empty();
    }

    private byte[] mac(int version, byte[] id) {
        Mac[] byVersion = macs.get();
        try {
            if (byVersion[version] == null) {
                Mac mac = Mac.getInstance(HMAC);
                mac.init(new SecretKeySpec(keys.key(KeyPurpose.LINK, version), HMAC));
                byVersion[version] = mac;
            }
            byVersion[version].update((byte) (version << 1 | FORMAT));
            return byVersion[version].doFinal(id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 belongs to every Java platform", e);
        }
    }

    private static void encode(byte[] body, char[] token) {
        int buffer = 0;
        int bits = 0;
        int at = 1;
        for (byte b : body) {
            buffer = buffer << 8 | b & 0xFF;
            bits += 8;
            while (bits >= 5) {
                token[at++] = ALPHABET.charAt(buffer >> (bits -= 5) & 31);
            }
        }
        token[at] = ALPHABET.charAt(buffer << 5 - bits & 31);
    }

    /** Fills the body; false when a character is none of the alphabet or a spare bit is set. */
    private static boolean decode(String text, byte[] body) {
        int buffer = 0;
        int bits = 0;
        int at = 0;
        for (int i = 1; i < LENGTH; i++) {
            int value = value(text.charAt(i));
            if (value < 0) {
                return false;
            }
            buffer = buffer << 5 | value;
            bits += 5;
            if (bits >= 8) {
                body[at++] = (byte) (buffer >> (bits -= 8));
            }
        }
        return (buffer & (1 << bits) - 1) == 0;
    }

    private static int value(char c) {
        return c < VALUES.length ? VALUES[c] : -1;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            char c = ALPHABET.charAt(i);
            values[c] = (byte) i;
            if (c >= 'a') {
                values[c - 'a' + 'A'] = (byte) i;
            }
        }
        return values;
    }
}
