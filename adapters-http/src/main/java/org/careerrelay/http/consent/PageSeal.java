package org.careerrelay.http.consent;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;

/** Seals bytes into text under the PAGE key (AES-256-GCM): nobody else can read, make or change it. The key's version goes along. */
final class PageSeal {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD = Integer.BYTES + IV_BYTES;
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
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, version, iv).doFinal(plain);
            byte[] all = ByteBuffer.allocate(HEAD + sealed.length)
                    .putInt(version)
                    .put(iv)
                    .put(sealed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Empty for whatever was not sealed here under a version that is still alive. */
    Optional<byte[]> open(String text) {
        Optional<byte[]> decoded = decode(text).filter(bytes -> bytes.length >= HEAD + TAG_BITS / Byte.SIZE);
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        byte[] all = decoded.get();
        int version = ByteBuffer.wrap(all).getInt();
        if (!keys.versions(KeyPurpose.PAGE).contains(version)) {
            return Optional.empty();
        }
        byte[] iv = new byte[IV_BYTES];
        System.arraycopy(all, Integer.BYTES, iv, 0, IV_BYTES);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, version, iv).doFinal(all, HEAD, all.length - HEAD));
        } catch (AEADBadTagException e) {
            // Not sealed here: the answer to it is the same as to no cookie at all.
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private Cipher cipher(int mode, int version, byte[] iv) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(
                mode, new SecretKeySpec(keys.key(KeyPurpose.PAGE, version), "AES"), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(CONTEXT);
        return cipher;
    }

    private static Optional<byte[]> decode(String text) {
        if (text.length() > MAX_TEXT) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            // The decoder's message quotes the text.
            return Optional.empty();
        }
    }
}
