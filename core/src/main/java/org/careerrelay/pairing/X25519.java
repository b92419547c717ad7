package org.careerrelay.pairing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.security.spec.XECPrivateKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.KeyAgreement;

/** X25519 (RFC 7748) on the platform's own provider, with keys as bytes. */
final class X25519 {

    private static final String ALGORITHM = "X25519";

    /** What comes before the 32 bytes of a public key in its X.509 form (RFC 8410, section 4). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b656e032100");

    private static final byte[] BASE = base();

    private X25519() {}

    /** The public key of 32 bytes, any of which make a private key. */
    static byte[] publicKey(byte[] secret) {
        return agree(secret, BASE).orElseThrow(() -> new IllegalStateException("X25519 refused its base point"));
    }

    /** What both sides come to; empty where the other side's bytes are no key that agrees on anything. */
    static Optional<byte[]> agree(byte[] secret, byte[] other) {
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            PrivateKey own = keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret));
            byte[] encoded = Arrays.copyOf(X509, X509.length + other.length);
            System.arraycopy(other, 0, encoded, X509.length, other.length);
            PublicKey their = keys.generatePublic(new X509EncodedKeySpec(encoded));
            KeyAgreement agreement = KeyAgreement.getInstance(ALGORITHM);
            agreement.init(own);
            agreement.doPhase(their, true); // refuses points of small order
            return Optional.of(agreement.generateSecret());
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static byte[] base() {
        byte[] nine = new byte[32];
        nine[0] = 9;
        return nine;
    }
}
