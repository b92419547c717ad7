package org.careerrelay.signature;

import java.security.PublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.model.signature.VerificationKey;

/**
 * Checks signatures of one party, without an engine, a storage or a connection. It is as good as the way by which the keys were got: take them
 * from the party itself, and compare them with it by another way. Thread-safe.
 */
public final class Verifier {

    private final Map<Integer, PublicKey> keys;

    private Verifier(Map<Integer, PublicKey> keys) {
        this.keys = keys;
    }

    /**
     * Checks with a party's keys.
     *
     * @param keys its verification keys
     * @return the verifier
     * @throws IllegalArgumentException when one is no key of Ed25519, or two have one version
     */
    public static Verifier of(List<VerificationKey> keys) {
        Map<Integer, PublicKey> byVersion = new HashMap<>();
        for (VerificationKey key : keys) {
            if (byVersion.put(key.version(), Ed25519.publicKeyOf(key.bytes())) != null) {
                throw new IllegalArgumentException("two keys of version " + key.version());
            }
        }
        return new Verifier(Map.copyOf(byVersion));
    }

    /**
     * Checks a document.
     *
     * @param signed the document with its signature
     * @return whether it is what the party signed
     */
    public Verdict check(Signed<?> signed) {
        PublicKey key = keys.get(signed.signature().keyVersion());
        if (key == null) {
            return Verdict.UNKNOWN_KEY;
        }
        return Ed25519.verify(
                        key,
                        signed.document().toCanonicalBytes(),
                        signed.signature().bytes())
                ? Verdict.VALID
                : Verdict.FORGED;
    }
}
