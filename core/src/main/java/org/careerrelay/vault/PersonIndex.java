package org.careerrelay.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.careerrelay.identity.Identifiers;
import org.careerrelay.identity.IdentityKey;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.keys.Hkdf;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentProof;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.suppression.SuppressedField;
import org.careerrelay.model.suppression.SuppressionKey;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;
import org.jspecify.annotations.Nullable;

/** Computes the keyed hashes by which people are recognised: HMAC-SHA-256 with a key per tenant, field and version. Thread-safe. */
public final class PersonIndex {

    private static final String HMAC = "HmacSHA256";

    private final Keys keys;
    private final Map<String, byte[]> derived = new ConcurrentHashMap<>();

    /**
     * Computes with keys derived from a provider's INDEX keys.
     *
     * @param keys the provider
     */
    public PersonIndex(Keys keys) {
        this.keys = keys;
    }

    /**
     * The hashes of a mail address, one per live key version, the current version first.
     *
     * @param tenant whose
     * @param address the address
     * @return at least one hash
     */
    public List<IndexKey> of(TenantId tenant, MailAddress address) {
        return of(tenant, IdentityKey.of(address));
    }

    /**
     * The hashes of everything by which somebody is recognised.
     *
     * @param tenant whose
     * @param identifiers what is known of the person
     * @return one hash per key of the person and live key version, for each key the current version first
     */
    public List<IndexKey> of(TenantId tenant, Identifiers identifiers) {
        return IdentityKey.of(identifiers).stream()
                .flatMap(key -> of(tenant, key).stream())
                .toList();
    }

    private List<IndexKey> of(TenantId tenant, IdentityKey key) {
        String label = key.field().label();
        return liveVersions().stream()
                .map(version -> new IndexKey(key.field(), version, mac(key(tenant, label, version), key.text())))
                .toList();
    }

    /**
     * By what the addressee of one consent is known again: the same address has another hash with every other consent, and none of them is a
     * hash of the index.
     *
     * @param tenant whose
     * @param consent the consent
     * @param address the address
     * @return the hash under the current key, without wrong tries
     */
    public ConsentProof proof(TenantId tenant, OpaqueId consent, MailAddress address) {
        int version = keys.currentVersion(KeyPurpose.INDEX);
        return new ConsentProof(consent, version, proof(tenant, consent, address, version), 0, null);
    }

    /**
     * Whether an address is the one a proof was made of.
     *
     * @param tenant whose
     * @param proof the proof
     * @param address the address
     * @return false also where the key of the proof is gone
     */
    public boolean proves(TenantId tenant, ConsentProof proof, MailAddress address) {
        return keys.versions(KeyPurpose.INDEX).contains(proof.keyVersion())
                && MessageDigest.isEqual(proof.mac(), proof(tenant, proof.consent(), address, proof.keyVersion()));
    }

    /**
     * Whether a proof is there, under the key that proofs are made with now.
     *
     * @param proof the proof, or null
     * @return whether it need not be made anew
     */
    public boolean isCurrent(@Nullable ConsentProof proof) {
        return proof != null && proof.keyVersion() == keys.currentVersion(KeyPurpose.INDEX);
    }

    private byte[] proof(TenantId tenant, OpaqueId consent, MailAddress address, int version) {
        return mac(key(tenant, "proof", version), "cr1|proof|" + consent + "|" + address.strictKey());
    }

    /**
     * Keyed fingerprints of a command that holds a person's data, one per live key version, the current version first.
     *
     * @param tenant whose
     * @param canonicalForm the command
     * @return 32 bytes each
     */
    public List<byte[]> fingerprints(TenantId tenant, byte[] canonicalForm) {
        return macs(tenant, "fingerprint", canonicalForm);
    }

    /**
     * Salts for commitments, one per live key version, the current version first: the same again for the same subject, and not to be guessed
     * without the key.
     *
     * @param tenant whose
     * @param canonicalForm what the commitment is about
     * @return 32 bytes each
     */
    public List<byte[]> salts(TenantId tenant, byte[] canonicalForm) {
        return macs(tenant, "commitment", canonicalForm);
    }

    /**
     * Keyed hashes for the suppression list, one per live key version, the current version first: under keys of their own, so that the list cannot be
     * laid beside the people.
     *
     * @param tenant whose
     * @param field what is recognised
     * @param value the form in which it is compared
     * @return at least one hash
     */
    public List<SuppressionKey> suppressionKeys(TenantId tenant, SuppressedField field, String value) {
        String label = "suppression/" + field.name().toLowerCase(Locale.ROOT);
        List<SuppressionKey> hashes = new ArrayList<>();
        for (int version : liveVersions()) {
            byte[] mac = mac(key(tenant, label, version), "cr1|" + label + "|" + value);
            hashes.add(new SuppressionKey(field, version, Arrays.copyOf(mac, field.bytes())));
        }
        return hashes;
    }

    /**
     * Whether hashes of a version are still compared with.
     *
     * @param version version of an INDEX key
     * @return false where the provider has no such key any more
     */
    public boolean isLive(int version) {
        return keys.versions(KeyPurpose.INDEX).contains(version);
    }

    private List<byte[]> macs(TenantId tenant, String label, byte[] canonicalForm) {
        return liveVersions().stream()
                .map(version -> mac(key(tenant, label, version), canonicalForm))
                .toList();
    }

    static byte[] mac(byte[] key, String value) {
        return mac(key, value.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] key, byte[] value) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 belongs to every Java platform", e);
        }
    }

    private List<Integer> liveVersions() {
        List<Integer> versions = new ArrayList<>(keys.versions(KeyPurpose.INDEX));
        versions.sort(Collections.reverseOrder());
        return versions;
    }

    private byte[] key(TenantId tenant, String label, int version) {
        return derived.computeIfAbsent(
                tenant + "/" + label + "/" + version,
                name -> Hkdf.derive(keys.key(KeyPurpose.INDEX, version), "cr1/index/" + name));
    }
}
