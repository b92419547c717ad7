package org.careerrelay.pairing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hybrid public key encryption (RFC 9180) of one message, in base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-GCM. Anybody can seal; who did, a
 * signature has to say.
 */
final class Hpke {

    private static final String HMAC = "HmacSHA256";
    private static final int HASH = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final short KEM = 0x0020;
    private static final short KDF = 0x0001;
    private static final byte[] NOTHING = {};

    private final byte[] suite;
    private final int keyBytes;

    private Hpke(short aead, int keyBytes) {
        this.suite = concat(ascii("HPKE"), number(KEM), number(KDF), number(aead));
        this.keyBytes = keyBytes;
    }

    /** With AES-128-GCM: the RFC's own test vectors are of it. */
    static Hpke aes128() {
        return new Hpke((short) 1, 16);
    }

    /** With AES-256-GCM. */
    static Hpke aes256() {
        return new Hpke((short) 2, 32);
    }

    /** A sealed message and the sender's one-time public key. */
    record Sealed(byte[] encapsulated, byte[] ciphertext) {}

    /** Seals with a one-time private key of 32 random bytes; empty where the receiver's key is none. */
    Optional<Sealed> seal(byte[] receiver, byte[] oneTime, byte[] info, byte[] aad, byte[] plaintext) {
        byte[] encapsulated = X25519.publicKey(oneTime);
        return X25519.agree(oneTime, receiver)
                .flatMap(agreed -> crypt(Cipher.ENCRYPT_MODE, agreed, encapsulated, receiver, info, aad, plaintext))
                .map(ciphertext -> new Sealed(encapsulated, ciphertext));
    }

    /** Opens; empty where anything is not what was sealed for this key. */
    Optional<byte[]> open(byte[] secret, byte[] encapsulated, byte[] info, byte[] aad, byte[] ciphertext) {
        if (ciphertext.length < TAG_BITS / Byte.SIZE) {
            return Optional.empty();
        }
        return X25519.agree(secret, encapsulated)
                .flatMap(agreed -> crypt(
                        Cipher.DECRYPT_MODE, agreed, encapsulated, X25519.publicKey(secret), info, aad, ciphertext));
    }

    /** RFC 9180, sections 4.1, 5.1 and 5.2, for the first message of a context. */
    private Optional<byte[]> crypt(
            int mode, byte[] agreed, byte[] encapsulated, byte[] receiver, byte[] info, byte[] aad, byte[] input) {
        byte[] kem = concat(ascii("KEM"), number(KEM));
        byte[] shared = expand(
                kem, extract(kem, NOTHING, "eae_prk", agreed), "shared_secret", concat(encapsulated, receiver), HASH);
        byte[] context = concat(
                new byte[] {0},
                extract(suite, NOTHING, "psk_id_hash", NOTHING),
                extract(suite, NOTHING, "info_hash", info));
        byte[] secret = extract(suite, shared, "secret", NOTHING);
        byte[] key = expand(suite, secret, "key", context, keyBytes);
        byte[] nonce = expand(suite, secret, "base_nonce", context, NONCE);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(aad);
            return Optional.of(cipher.doFinal(input));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM belongs to every Java platform", e);
        }
    }

    private static byte[] extract(byte[] suite, byte[] salt, String label, byte[] input) {
        return hmac(salt.length == 0 ? new byte[HASH] : salt, concat(ascii("HPKE-v1"), suite, ascii(label), input));
    }

    /** At most one block is needed. */
    private static byte[] expand(byte[] suite, byte[] key, String label, byte[] info, int length) {
        byte[] labeled = concat(number((short) length), ascii("HPKE-v1"), suite, ascii(label), info, new byte[] {1});
        return Arrays.copyOf(hmac(key, labeled), length);
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 belongs to every Java platform", e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] number(short value) {
        return ByteBuffer.allocate(Short.BYTES).putShort(value).array();
    }

    private static byte[] concat(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
