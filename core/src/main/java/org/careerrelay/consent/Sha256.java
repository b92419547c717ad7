package org.careerrelay.consent;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.careerrelay.model.CanonicalForm;

/** SHA-256 over canonical forms. */
final class Sha256 {

    private Sha256() {}

    static byte[] of(CanonicalForm form) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(form.toBytes());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
    }
}
