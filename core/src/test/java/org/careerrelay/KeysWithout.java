package org.careerrelay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;

/** A provider of a host's own that was written before there was a purpose. */
record KeysWithout(KeyPurpose unknown, Keys keys) implements Keys {

    @Override
    public int currentVersion(KeyPurpose purpose) {
        if (purpose == unknown) {
            throw new IllegalArgumentException("no key for " + purpose);
        }
        return keys.currentVersion(purpose);
    }

    @Override
    public Set<Integer> versions(KeyPurpose purpose) {
        return purpose == unknown ? Set.of() : keys.versions(purpose);
    }

    @Override
    public Optional<Instant> renewBy(KeyPurpose purpose) {
        return keys.renewBy(purpose);
    }

    @Override
    public byte[] key(KeyPurpose purpose, int version) {
        return keys.key(purpose, version);
    }

    @Override
    public List<WrappedKey> wrap(TenantId tenant, List<byte[]> dataKeys) {
        return keys.wrap(tenant, dataKeys);
    }

    @Override
    public List<byte[]> unwrap(TenantId tenant, List<WrappedKey> wrappedKeys) {
        return keys.unwrap(tenant, wrappedKeys);
    }
}
