package org.careerrelay.vault;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.careerrelay.keys.Hkdf;
import org.careerrelay.keys.Sealing;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.model.pii.Faults;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals what the law makes us keep about people: AES-256-GCM under a key per tenant, derived from the provider's LEGAL key and never from a
 * person's, so that erasing the person takes nothing from it. Each box is bound to its tenant and its record. Thread-safe.
 */
public final class LegalRecords {

    private static final Logger LOG = LoggerFactory.getLogger(LegalRecords.class);

    private final Keys keys;
    private final RandomGenerator random;
    private final Map<Derived, byte[]> derived = new ConcurrentHashMap<>();

    /**
     * Seals with keys derived from a provider's LEGAL keys.
     *
     * @param keys the provider
     * @param random a cryptographically strong source
     */
    public LegalRecords(Keys keys, RandomGenerator random) {
        this.keys = keys;
        this.random = random;
    }

    /**
     * Seals what a record says of a person.
     *
     * @param tenant whose
     * @param record id of the record: only there does the box open
     * @param clear the bytes in the clear
     * @return the box, under the current version
     */
    public SealedRecord seal(TenantId tenant, OpaqueId record, byte[] clear) {
        int version = keys.currentVersion(KeyPurpose.LEGAL);
        return new SealedRecord(version, Sealing.seal(key(tenant, version), clear, binding(tenant, record), random));
    }

    /**
     * Opens a box.
     *
     * @param tenant whose
     * @param record id of the record
     * @param sealed the box
     * @return what is in it; empty when its version of the key is gone, or it was changed or belongs to another record, which the log tells
     */
    public Optional<byte[]> open(TenantId tenant, OpaqueId record, SealedRecord sealed) {
        if (!keys.versions(KeyPurpose.LEGAL).contains(sealed.keyVersion())) {
            LOG.warn("legal.key-missing record={} version={}", record, sealed.keyVersion());
            return Optional.empty();
        }
        try {
            return Optional.of(Sealing.open(key(tenant, sealed.keyVersion()), sealed.bytes(), binding(tenant, record)));
        } catch (IllegalArgumentException e) {
            LOG.warn("legal.unreadable record={} fault={}", record, Faults.of(e));
            return Optional.empty();
        }
    }

    /**
     * Seals a box again under the current version, so that older ones can be taken out.
     *
     * @param tenant whose
     * @param record id of the record
     * @param sealed the box
     * @return the same box where it is of the current version; empty where it does not open
     */
    public Optional<SealedRecord> resealed(TenantId tenant, OpaqueId record, SealedRecord sealed) {
        if (sealed.keyVersion() == keys.currentVersion(KeyPurpose.LEGAL)) {
            return Optional.of(sealed);
        }
        return open(tenant, record, sealed).map(clear -> {
            SealedRecord again = seal(tenant, record, clear);
            Arrays.fill(clear, (byte) 0);
            return again;
        });
    }

    private byte[] key(TenantId tenant, int version) {
        return derived.computeIfAbsent(
                new Derived(tenant, version),
                name -> Hkdf.derive(keys.key(KeyPurpose.LEGAL, version), "cr1/legal/" + tenant + "/" + version));
    }

    private static byte[] binding(TenantId tenant, OpaqueId record) {
        return new CanonicalForm("cr1.legal").number(tenant.number()).id(record).toBytes();
    }

    private record Derived(TenantId tenant, int version) {}
}
