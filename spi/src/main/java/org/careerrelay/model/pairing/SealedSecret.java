package org.careerrelay.model.pairing;

import java.time.Instant;
import java.util.Arrays;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.signature.Signable;
import org.jspecify.annotations.Nullable;

/**
 * A webhook secret on its way to the other side, sealed for it alone (HPKE, RFC 9180) and signed by the sender. It may travel by mail.
 *
 * @param from which side made it and signs its messages with it
 * @param company key of the company
 * @param agency key of the agency
 * @param keyVersion version of the receiver's agreement key
 * @param encapsulated the sender's one-time public key
 * @param ciphertext the sealed secret
 * @param at when it was made
 */
public record SealedSecret(
        Party from, String company, String agency, int keyVersion, byte[] encapsulated, byte[] ciphertext, Instant at)
        implements Signable {

    /** Copies the bytes. */
    public SealedSecret {
        encapsulated = encapsulated.clone();
        ciphertext = ciphertext.clone();
    }

    @Override
    public byte[] encapsulated() {
        return encapsulated.clone();
    }

    @Override
    public byte[] ciphertext() {
        return ciphertext.clone();
    }

    @Override
    public byte[] toCanonicalBytes() {
        return new CanonicalForm("cr1.sealed-secret")
                .text(from.name())
                .text(company)
                .text(agency)
                .number(keyVersion)
                .bytes(encapsulated)
                .bytes(ciphertext)
                .instant(at)
                .toBytes();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SealedSecret that
                && from == that.from
                && company.equals(that.company)
                && agency.equals(that.agency)
                && keyVersion == that.keyVersion
                && Arrays.equals(encapsulated, that.encapsulated)
                && Arrays.equals(ciphertext, that.ciphertext)
                && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toCanonicalBytes());
    }

    @Override
    public String toString() {
        return "SealedSecret[" + from + ", " + company + ", " + agency + "]";
    }
}
