package org.careerrelay.http.consent;

import java.util.List;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;

/** A key provider that has lost its connection: it knows its versions and gives out no key. */
record LostKeys(Keys keys) implements Keys {

    @Override
    public int currentVersion(KeyPurpose purpose) {
        return keys.currentVersion(purpose);
    }

    @Override
    public Set<Integer> versions(KeyPurpose purpose) {
        return keys.versions(purpose);
    }

    @Override
    public byte[] key(KeyPurpose purpose, int version) {
        throw new IllegalStateException("no connection");
    }

    @Override
    public List<WrappedKey> wrap(TenantId tenant, List<byte[]> dataKeys) {
        throw new IllegalStateException("no connection");
    }

    @Override
    public List<byte[]> unwrap(TenantId tenant, List<WrappedKey> wrappedKeys) {
        throw new IllegalStateException("no connection");
    }
}
