package org.careerrelay.pairing;

import org.careerrelay.model.pairing.SealedSecret;
import org.careerrelay.model.signature.Signed;

/**
 * A webhook secret that was just made.
 *
 * @param secret {@code whsec_...}: keep it as you keep passwords
 * @param message the same for the partner, who alone can open it
 */
public record NewSecret(String secret, Signed<SealedSecret> message) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "NewSecret[" + message.document() + "]";
    }
}
