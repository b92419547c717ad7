package org.careerrelay.signature;

import java.util.List;
import org.careerrelay.model.signature.DocumentSignature;
import org.careerrelay.model.signature.Signable;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.model.signature.VerificationKey;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;

/** Signs documents with the installation's key. Equal documents have equal signatures as long as the key is the same. Thread-safe. */
public final class Signer {

    private final Keys keys;

    /**
     * Signs.
     *
     * @param keys where the keys come from
     */
    public Signer(Keys keys) {
        this.keys = keys;
    }

    /**
     * Signs a document with the current key.
     *
     * @param <D> kind of document
     * @param document the document
     * @return the document with its signature
     */
    public <D extends Signable> Signed<D> sign(D document) {
        int version = keys.currentVersion(KeyPurpose.SIGNATURE);
        byte[] signature = Ed25519.sign(keys.key(KeyPurpose.SIGNATURE, version), document.toCanonicalBytes());
        return new Signed<>(document, new DocumentSignature(version, signature));
    }

    /**
     * The public keys of every version that is still there, for the other side. They are no secret, but whoever gets them must know that they
     * come from here.
     *
     * @return ordered by version
     */
    public List<VerificationKey> verificationKeys() {
        return keys.versions(KeyPurpose.SIGNATURE).stream()
                .sorted()
                .map(version ->
                        new VerificationKey(version, Ed25519.publicKey(keys.key(KeyPurpose.SIGNATURE, version))))
                .toList();
    }
}
