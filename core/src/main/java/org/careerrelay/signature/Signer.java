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
        return signAs(document, keys.currentVersion(KeyPurpose.SIGNATURE));
    }

    /**
     * Signs a document with a key that is not the current one, for somebody who knows no newer one.
     *
     * @param <D> kind of document
     * @param document the document
     * @param version version of the key
     * @return the document with its signature
     * @throws IllegalArgumentException when there is no such version any more
     */
    public <D extends Signable> Signed<D> signAs(D document, int version) {
        if (!keys.versions(KeyPurpose.SIGNATURE).contains(version)) {
            throw new IllegalArgumentException("no signature key of version " + version);
        }
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
