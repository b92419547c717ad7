package org.careerrelay.pairing;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.careerrelay.keys.Hkdf;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.pairing.AgreementKey;
import org.careerrelay.model.pairing.Fingerprint;
import org.careerrelay.model.pairing.PairingDocument;
import org.careerrelay.model.pairing.PairingFault;
import org.careerrelay.model.pairing.PairingResult;
import org.careerrelay.model.pairing.PairingResult.NotPaired;
import org.careerrelay.model.pairing.PairingResult.Paired;
import org.careerrelay.model.pairing.PartnerTerms;
import org.careerrelay.model.pairing.SealedSecret;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.signature.Signer;
import org.careerrelay.signature.Verdict;
import org.careerrelay.signature.Verifier;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;

/**
 * Pairs two installations: each gives the other one signed document, people compare the fingerprints by another way, and webhook secrets then travel sealed
 * (decision 59). Nothing is stored here: documents hold no secret, and secrets go where the host keeps such. Thread-safe.
 */
public final class Pairing {

    /** Versions of the wire that this version of the library speaks. */
    public static final List<Integer> WIRE_VERSIONS = List.of(1);

    private static final int SECRET_BYTES = 32;
    private static final int KEY_BYTES = 32;
    private static final byte[] INFO = "cr1/pairing/secret".getBytes(StandardCharsets.US_ASCII);
    private static final String AGREEMENT = "cr1/pairing/agreement";

    private final Keys keys;
    private final Signer signer;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Hpke hpke = Hpke.aes256();

    private Pairing(Keys keys, InstantSource clock, RandomGenerator random) {
        this.keys = keys;
        this.signer = new Signer(keys);
        this.clock = clock;
        this.random = random;
    }

    /**
     * Pairs an installation.
     *
     * @param keys its keys: documents are signed with its SIGNATURE key, and its agreement key is derived from that
     * @param clock the clock
     * @param random a cryptographically strong source, such as {@code new SecureRandom()}
     * @return what pairs
     */
    public static Pairing of(Keys keys, InstantSource clock, RandomGenerator random) {
        return new Pairing(keys, clock, random);
    }

    /**
     * Makes this installation's document. Make it anew when the SIGNATURE key or anything of the terms has changed.
     *
     * @param terms what the side says of itself
     * @return the document, signed; it may travel by mail
     */
    public Signed<PairingDocument> introduce(PartnerTerms terms) {
        int version = keys.currentVersion(KeyPurpose.SIGNATURE);
        return signer.sign(new PairingDocument(
                terms,
                signer.verificationKeys(),
                new AgreementKey(version, X25519.publicKey(agreementSecret(version))),
                WIRE_VERSIONS,
                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    /**
     * Makes this installation's document after a change of its SIGNATURE key, signed with the key before, by which the partner knows it: no fingerprint
     * has to be compared again.
     *
     * @param terms what the side says of itself
     * @param known version of the key that the partner knows
     * @return the document, signed with that key
     * @throws IllegalArgumentException when there is no such version any more
     */
    public Signed<PairingDocument> introduceAgain(PartnerTerms terms, int known) {
        return signer.signAs(introduce(terms).document(), known);
    }

    /**
     * Pairs with a partner whose fingerprint was compared.
     *
     * @param ours this installation's document
     * @param theirs the partner's document
     * @param compared the fingerprint that the partner's people read out, as it was typed
     * @return what became of it
     */
    public static PairingResult pair(Signed<PairingDocument> ours, Signed<PairingDocument> theirs, String compared) {
        Set<PairingFault> faults = faults(ours.document(), theirs, theirs.document());
        if (!Fingerprint.of(theirs.document()).matches(compared)) {
            faults.add(PairingFault.FINGERPRINT);
        }
        return result(ours.document(), theirs.document(), faults);
    }

    /**
     * Takes a newer document of a partner that is paired already, because its keys, its address or anything else has changed. It has to be signed with a key
     * that the document before names.
     *
     * @param before the pair so far
     * @param newer the newer document
     * @return what became of it; where it did not work, the pair so far stays
     */
    public static PairingResult renew(Paired before, Signed<PairingDocument> newer) {
        Set<PairingFault> faults = faults(before.ours(), newer, before.theirs());
        if (!newer.document().terms().key().equals(before.theirs().terms().key())) {
            faults.add(PairingFault.OTHER_PARTNER);
        }
        if (newer.document().issuedAt().isBefore(before.theirs().issuedAt())) {
            faults.add(PairingFault.OLDER);
        }
        return result(before.ours(), newer.document(), faults);
    }

    /**
     * Makes a new webhook secret, with which this installation signs what it sends to the partner. Also to change it: the partner takes both until the old one is
     * taken out.
     *
     * @param paired the pair
     * @return the secret, and the same sealed for the partner
     */
    public NewSecret newSecret(Paired paired) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = "whsec_" + Base64.getEncoder().encodeToString(bytes);
        byte[] oneTime = new byte[KEY_BYTES];
        random.nextBytes(oneTime);
        AgreementKey receiver = paired.theirs().agreementKey();
        Party from = paired.ours().terms().party();
        Hpke.Sealed sealed = hpke.seal(
                        receiver.bytes(),
                        oneTime,
                        INFO,
                        bound(from, paired, receiver.version()),
                        secret.getBytes(StandardCharsets.US_ASCII))
                .orElseThrow(() -> new IllegalArgumentException("the partner's agreement key is none"));
        return new NewSecret(
                secret,
                signer.sign(new SealedSecret(
                        from,
                        paired.company(),
                        paired.agency(),
                        receiver.version(),
                        sealed.encapsulated(),
                        sealed.ciphertext(),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS))));
    }

    /**
     * Opens the partner's webhook secret, by which this installation knows that messages come from the partner.
     *
     * @param paired the pair
     * @param message what the partner sent
     * @return the secret, {@code whsec_...}; empty where the message is not of this partner, not for this installation, or was changed
     */
    public Optional<String> open(Paired paired, Signed<SealedSecret> message) {
        SealedSecret sealed = message.document();
        Party from = paired.theirs().terms().party();
        boolean fits = sealed.from() == from
                && sealed.company().equals(paired.company())
                && sealed.agency().equals(paired.agency())
                && keys.versions(KeyPurpose.SIGNATURE).contains(sealed.keyVersion());
        if (!fits || Verifier.of(paired.theirs().signatureKeys()).check(message) != Verdict.VALID) {
            return Optional.empty();
        }
        return hpke.open(
                        agreementSecret(sealed.keyVersion()),
                        sealed.encapsulated(),
                        INFO,
                        bound(from, paired, sealed.keyVersion()),
                        sealed.ciphertext())
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII));
    }

    /** A secret for one pair and one direction opens for no other. */
    private static byte[] bound(Party from, Paired paired, int keyVersion) {
        return new CanonicalForm("cr1.webhook-secret")
                .text(from.name())
                .text(paired.company())
                .text(paired.agency())
                .number(keyVersion)
                .toBytes();
    }

    private byte[] agreementSecret(int version) {
        return Hkdf.derive(keys.key(KeyPurpose.SIGNATURE, version), AGREEMENT);
    }

    /** Whether a document is whole, is signed with one of some keys, and suits ours. */
    private static Set<PairingFault> faults(
            PairingDocument ours, Signed<PairingDocument> theirs, PairingDocument signers) {
        Set<PairingFault> faults = EnumSet.noneOf(PairingFault.class);
        PairingDocument document = theirs.document();
        try {
            Verifier.of(document.signatureKeys());
            if (Verifier.of(signers.signatureKeys()).check(theirs) != Verdict.VALID) {
                faults.add(PairingFault.SIGNATURE);
            }
        } catch (IllegalArgumentException e) {
            faults.add(PairingFault.KEYS);
        }
        byte[] any = Hkdf.derive(document.agreementKey().bytes(), AGREEMENT);
        if (X25519.agree(any, document.agreementKey().bytes()).isEmpty()) {
            faults.add(PairingFault.KEYS);
        }
        if (!PartnerAddress.isUsable(document.terms().endpoint(), ours.terms().endpoint())) {
            faults.add(PairingFault.ENDPOINT);
        }
        if (ours.terms().party() == document.terms().party()) {
            faults.add(PairingFault.SAME_PARTY);
        }
        if (ours.wireVersions().stream().noneMatch(document.wireVersions()::contains)) {
            faults.add(PairingFault.WIRE_VERSION);
        }
        return faults;
    }

    private static PairingResult result(PairingDocument ours, PairingDocument theirs, Set<PairingFault> faults) {
        if (!faults.isEmpty()) {
            return new NotPaired(faults);
        }
        int newest = ours.wireVersions().stream()
                .filter(theirs.wireVersions()::contains)
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
        return new Paired(ours, theirs, newest);
    }
}
