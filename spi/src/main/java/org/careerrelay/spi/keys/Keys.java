package org.careerrelay.spi.keys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.WrappedKey;

/**
 * The key provider (H21). Versions rotate: new work uses the current version, older versions stay readable until they are taken out.
 * Implementations are thread-safe.
 */
public interface Keys {

    /**
     * The version new work uses.
     *
     * @param purpose what for
     * @return the version
     * @throws IllegalArgumentException when there is no key for it
     */
    int currentVersion(KeyPurpose purpose);

    /**
     * The versions that can still be used, the current one among them.
     *
     * @param purpose what for
     * @return the versions; none where the provider has no key for it, which {@code operator().health()} tells
     */
    Set<Integer> versions(KeyPurpose purpose);

    /**
     * By when the current version should be replaced, as the provider's own rules have it. Nothing ends then: it is what
     * {@code operator().health()} tells.
     *
     * @param purpose what for
     * @return the instant; empty where the provider has no such rule
     */
    default Optional<Instant> renewBy(KeyPurpose purpose) {
        return Optional.empty();
    }

    /**
     * The bytes of a key, for the purposes whose work is done in the engine: all but VAULT.
     *
     * @param purpose what for
     * @param version one of {@link #versions}
     * @return 32 bytes, a copy
     * @throws IllegalArgumentException when there is no such version
     */
    byte[] key(KeyPurpose purpose, int version);

    /**
     * Wraps people's data keys under the current VAULT key. A provider backed by a key-management service does it there.
     *
     * @param tenant whose people; bound to the result
     * @param dataKeys the keys, 32 bytes each
     * @return the wrapped keys, in the same order
     */
    List<WrappedKey> wrap(TenantId tenant, List<byte[]> dataKeys);

    /**
     * Unwraps people's data keys.
     *
     * @param tenant whose people
     * @param wrappedKeys the wrapped keys
     * @return the keys, 32 bytes each, in the same order
     * @throws IllegalArgumentException when one was not wrapped for this tenant under a live version
     */
    List<byte[]> unwrap(TenantId tenant, List<WrappedKey> wrappedKeys);
}
