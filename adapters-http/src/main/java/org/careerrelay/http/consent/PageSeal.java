package org.careerrelay.http.consent;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.careerrelay.keys.Sealing;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;

/** Seals bytes into text under the PAGE key: nobody else can read, make or change it. The key's version goes along. */
final class PageSeal {

    private static final int MAX_TEXT = 1000;
    private static final byte[] CONTEXT = "career-relay/page-session/1".getBytes(StandardCharsets.US_ASCII);

    private final Keys keys;
    private final SecureRandom random;

    PageSeal(Keys keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    String seal(byte[] plain) {
        int version = keys.currentVersion(KeyPurpose.PAGE);
        byte[] sealed = Sealing.seal(keys.key(KeyPurpose.PAGE, version), plain, CONTEXT, random);
        byte[] all = ByteBuffer.allocate(Integer.BYTES + sealed.length)
                .putInt(version)
                .put(sealed)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** Empty for whatever was not sealed here under a version that is still alive. */
    Optional<byte[]> open(String text) {
        byte[] all = decode(text);
        if (all.length < Integer.BYTES) {
            return Optional.empty();
        }
        int version = ByteBuffer.wrap(all).getInt();
        if (!keys.versions(KeyPurpose.PAGE).contains(version)) {
            return Optional.empty();
        }
        byte[] sealed = Arrays.copyOfRange(all, Integer.BYTES, all.length);
        try {
            return Optional.of(Sealing.open(keys.key(KeyPurpose.PAGE, version), sealed, CONTEXT));
        } catch (IllegalArgumentException e) {
            // Not sealed here: the answer to it is the same as to no cookie at all.
            return Optional.empty();
        }
    }

    private static byte[] decode(String text) {
        if (text.length() > MAX_TEXT) {
            return new byte[0];
        }
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            // The decoder's message quotes the text.
            return new byte[0];
        }
    }
}
