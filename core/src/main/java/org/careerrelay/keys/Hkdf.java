package org.careerrelay.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869), for one block of 32 bytes. */
public final class Hkdf {

    private static final String HMAC = "HmacSHA256";

    private Hkdf() {}

    /**
     * Derives a key.
     *
     * @param root the root key
     * @param info what the derived key is for; different texts give independent keys
     * @return 32 bytes
     */
    public static byte[] derive(byte[] root, String info) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(new byte[32], HMAC));
            byte[] pseudorandomKey = mac.doFinal(root);
            mac.init(new SecretKeySpec(pseudorandomKey, HMAC));
            mac.update(info.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 1);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 belongs to every Java platform", e);
        }
    }
}
