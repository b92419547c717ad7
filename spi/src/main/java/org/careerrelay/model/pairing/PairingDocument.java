package org.careerrelay.model.pairing;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.programme.Licence;
import org.careerrelay.model.signature.Signable;
import org.careerrelay.model.signature.VerificationKey;

/**
 * Everything that the other side needs to know of an installation, in one document: who it is, where it is reached, its public keys, an agency's licence and
 * fee table, and the versions of the wire that it speaks. No secret is in it. That it comes from whom it names, {@link Fingerprint} tells.
 *
 * @param terms what the side says of itself
 * @param signatureKeys its public Ed25519 keys of every version in use, the newest last
 * @param agreementKey its public X25519 key
 * @param wireVersions versions of the wire that it speaks, rising
 * @param issuedAt when the document was made
 */
public record PairingDocument(
        PartnerTerms terms,
        List<VerificationKey> signatureKeys,
        AgreementKey agreementKey,
        List<Integer> wireVersions,
        Instant issuedAt)
        implements Signable {

    /** Copies the lists. */
    public PairingDocument {
        signatureKeys = List.copyOf(signatureKeys);
        wireVersions = List.copyOf(wireVersions);
    }

    @Override
    public byte[] toCanonicalBytes() {
        Licence licence = terms.licence();
        CanonicalForm form = new CanonicalForm("cr1.pairing")
                .text(terms.party().name())
                .text(terms.key())
                .text(terms.name())
                .text(terms.endpoint().toString())
                .text(licence == null ? null : licence.number())
                .text(licence == null ? null : licence.validUntil().toString())
                .text(terms.feeTable())
                .number(signatureKeys.size());
        signatureKeys.forEach(key -> form.number(key.version()).bytes(key.bytes()));
        form.number(agreementKey.version()).bytes(agreementKey.bytes()).number(wireVersions.size());
        wireVersions.forEach(form::number);
        return form.instant(issuedAt).toBytes();
    }
}
