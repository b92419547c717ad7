package org.careerrelay.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import javax.crypto.spec.SecretKeySpec;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;

/**
 * Keys held by the host: in memory, or in a PKCS #12 store whose entries are called {@code link-0}, {@code index-0}, {@code vault-0},
 * {@code page-0}, {@code signature-0}, {@code legal-0}, {@code link-1} ... The highest version is the current one. Immutable and thread-safe; it prints without its keys.
 */
public final class KeyRing implements Keys {

    private static final int KEY_BYTES = 32;
    private static final int LINK_VERSIONS = 16;

    /** Purposes that stores of an earlier version do not have: a new key takes nothing from what the others made. */
    private static final List<KeyPurpose> ADDED_LATER = List.of(KeyPurpose.SIGNATURE, KeyPurpose.LEGAL);

    private final Map<KeyPurpose, SortedMap<Integer, byte[]>> keys;
    private final Map<KeyPurpose, Instant> renewals;
    private final RandomGenerator random;

    private KeyRing(Map<KeyPurpose, SortedMap<Integer, byte[]>> keys, RandomGenerator random) {
        this(keys, Map.of(), random);
    }

    private KeyRing(
            Map<KeyPurpose, SortedMap<Integer, byte[]>> keys,
            Map<KeyPurpose, Instant> renewals,
            RandomGenerator random) {
        this.keys = keys;
        this.renewals = renewals;
        this.random = random;
        for (KeyPurpose purpose : KeyPurpose.values()) {
            if (!keys.containsKey(purpose)) {
                throw new IllegalArgumentException(missing(purpose));
            }
        }
        if (versionsOf(KeyPurpose.LINK).lastKey() >= LINK_VERSIONS) {
            throw new IllegalArgumentException("link keys have the versions 0 to 15");
        }
    }

    /**
     * A ring of new keys, one per purpose.
     *
     * @param random a cryptographically strong source, such as {@code new SecureRandom()}
     * @return the ring
     */
    public static KeyRing random(RandomGenerator random) {
        Map<KeyPurpose, SortedMap<Integer, byte[]>> keys = new EnumMap<>(KeyPurpose.class);
        for (KeyPurpose purpose : KeyPurpose.values()) {
            keys.put(purpose, new TreeMap<>(Map.of(0, newKey(random))));
        }
        return new KeyRing(keys, random);
    }

    /**
     * Reads a ring from a PKCS #12 store.
     *
     * @param store the store's bytes; it is not closed here
     * @param password its password
     * @param random a cryptographically strong source, for the nonces
     * @return the ring
     * @throws IllegalArgumentException when the store cannot be read with this password, or lacks a purpose; what to do is said where it is
     *     a purpose that came with a later version
     */
    public static KeyRing fromPkcs12(InputStream store, char[] password, RandomGenerator random) {
        return new KeyRing(read(store, password), random);
    }

    /**
     * Reads a ring from a PKCS #12 store of an earlier version, and makes new keys for the purposes that have come since. Write it back with
     * {@link #toPkcs12} before it is used, once for all machines: each call makes other keys.
     *
     * @param store the store's bytes; it is not closed here
     * @param password its password
     * @param random a cryptographically strong source, such as {@code new SecureRandom()}
     * @return the ring; the keys of the store unchanged
     * @throws IllegalArgumentException when the store cannot be read with this password, or lacks a purpose that every version had
     */
    public static KeyRing completedFromPkcs12(InputStream store, char[] password, RandomGenerator random) {
        Map<KeyPurpose, SortedMap<Integer, byte[]>> keys = read(store, password);
        for (KeyPurpose purpose : ADDED_LATER) {
            keys.computeIfAbsent(purpose, added -> new TreeMap<>(Map.of(0, newKey(random))));
        }
        return new KeyRing(keys, random);
    }

    private static Map<KeyPurpose, SortedMap<Integer, byte[]>> read(InputStream store, char[] password) {
        Map<KeyPurpose, SortedMap<Integer, byte[]>> keys = new EnumMap<>(KeyPurpose.class);
        try {
            KeyStore keyStore = KeyStore.getInstance("PKCS12");
            keyStore.load(store, password);
            for (String alias : Collections.list(keyStore.aliases())) {
                int dash = alias.lastIndexOf('-');
                KeyPurpose purpose = KeyPurpose.valueOf(alias.substring(0, dash).toUpperCase(Locale.ROOT));
                int version = Integer.parseInt(alias.substring(dash + 1));
                Key key = keyStore.getKey(alias, password);
                if (key == null || key.getEncoded() == null || key.getEncoded().length != KEY_BYTES) {
                    throw new IllegalArgumentException("no key of 32 bytes: " + alias);
                }
                keys.computeIfAbsent(purpose, p -> new TreeMap<>()).put(version, key.getEncoded());
            }
        } catch (GeneralSecurityException | IOException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a key ring, or not its password", e);
        }
        return keys;
    }

    /**
     * Writes the ring as a PKCS #12 store.
     *
     * @param out where to; it is not closed here. A file should be readable by its owner alone
     * @param password protects the store
     * @throws IOException when writing fails
     */
    public void toPkcs12(OutputStream out, char[] password) throws IOException {
        try {
            KeyStore keyStore = KeyStore.getInstance("PKCS12");
            keyStore.load(null, password);
            KeyStore.PasswordProtection protection = new KeyStore.PasswordProtection(password);
            for (Map.Entry<KeyPurpose, SortedMap<Integer, byte[]>> purpose : keys.entrySet()) {
                String name = purpose.getKey().name().toLowerCase(Locale.ROOT);
                for (Map.Entry<Integer, byte[]> version : purpose.getValue().entrySet()) {
                    keyStore.setEntry(
                            name + "-" + version.getKey(),
                            new KeyStore.SecretKeyEntry(new SecretKeySpec(version.getValue(), "AES")),
                            protection);
                }
            }
            keyStore.store(out, password);
        } catch (GeneralSecurityException e) {
            throw new IOException("the key ring cannot be written", e);
        }
    }

    /**
     * A ring with one more version of a key, which new work will use; what the older versions made stays readable (H21).
     *
     * @param purpose which key
     * @return the changed ring
     * @throws IllegalArgumentException when a link key would have more than 16 versions
     */
    public KeyRing rotated(KeyPurpose purpose) {
        SortedMap<Integer, byte[]> versions = new TreeMap<>(versionsOf(purpose));
        versions.put(versions.lastKey() + 1, newKey(random));
        Map<KeyPurpose, Instant> others = new HashMap<>(renewals);
        others.remove(purpose);
        return with(purpose, versions, Map.copyOf(others));
    }

    /**
     * A ring without a version of a key: what it made cannot be read any more, its links are dead.
     *
     * @param purpose which key
     * @param version which version; not the current one
     * @return the changed ring
     * @throws IllegalArgumentException when it is the current version or there is none
     */
    public KeyRing without(KeyPurpose purpose, int version) {
        SortedMap<Integer, byte[]> versions = new TreeMap<>(versionsOf(purpose));
        if (version == versions.lastKey() || versions.remove(version) == null) {
            throw new IllegalArgumentException("no older version " + version + " of " + purpose);
        }
        return with(purpose, versions, renewals);
    }

    /**
     * A ring that knows by when the current version of a key should be replaced; health reports tell of it. A store does not keep that: it is part
     * of the host's own rules.
     *
     * @param purpose which key
     * @param by by when
     * @return the changed ring
     */
    public KeyRing renewBy(KeyPurpose purpose, Instant by) {
        Map<KeyPurpose, Instant> changed = new HashMap<>(renewals);
        changed.put(purpose, by);
        return new KeyRing(keys, Map.copyOf(changed), random);
    }

    @Override
    public Optional<Instant> renewBy(KeyPurpose purpose) {
        return Optional.ofNullable(renewals.get(purpose));
    }

    @Override
    public int currentVersion(KeyPurpose purpose) {
        return versionsOf(purpose).lastKey();
    }

    @Override
    public Set<Integer> versions(KeyPurpose purpose) {
        return Collections.unmodifiableSet(versionsOf(purpose).keySet());
    }

    @Override
    public byte[] key(KeyPurpose purpose, int version) {
        byte[] key = versionsOf(purpose).get(version);
        if (key == null) {
            throw new IllegalArgumentException("no version " + version + " of " + purpose);
        }
        return key.clone();
    }

    @Override
    public List<WrappedKey> wrap(TenantId tenant, List<byte[]> dataKeys) {
        int version = currentVersion(KeyPurpose.VAULT);
        byte[] wrapping = key(KeyPurpose.VAULT, version);
        List<WrappedKey> wrapped = new ArrayList<>(dataKeys.size());
        for (byte[] dataKey : dataKeys) {
            wrapped.add(new WrappedKey(version, Sealing.seal(wrapping, dataKey, binding(tenant), random)));
        }
        return wrapped;
    }

    @Override
    public List<byte[]> unwrap(TenantId tenant, List<WrappedKey> wrappedKeys) {
        Map<Integer, byte[]> wrapping = new HashMap<>();
        List<byte[]> dataKeys = new ArrayList<>(wrappedKeys.size());
        for (WrappedKey wrapped : wrappedKeys) {
            byte[] key = wrapping.computeIfAbsent(wrapped.keyVersion(), version -> key(KeyPurpose.VAULT, version));
            dataKeys.add(Sealing.open(key, wrapped.bytes(), binding(tenant)));
        }
        return dataKeys;
    }

    /** The versions, never the keys. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("KeyRing");
        keys.forEach((purpose, versions) -> text.append(' ').append(purpose).append(versions.keySet()));
        return text.toString();
    }

    private SortedMap<Integer, byte[]> versionsOf(KeyPurpose purpose) {
        SortedMap<Integer, byte[]> versions = keys.get(purpose);
        if (versions == null) {
            throw new IllegalArgumentException("no key for " + purpose);
        }
        return versions;
    }

    private static String missing(KeyPurpose purpose) {
        return "no key for " + purpose
                + (ADDED_LATER.contains(purpose)
                        ? ": the store is of an earlier version; KeyRing.completedFromPkcs12 adds the key, toPkcs12 keeps it"
                        : "");
    }

    private KeyRing with(
            KeyPurpose purpose, SortedMap<Integer, byte[]> versions, Map<KeyPurpose, Instant> newRenewals) {
        Map<KeyPurpose, SortedMap<Integer, byte[]>> changed = new EnumMap<>(keys);
        changed.put(purpose, versions);
        return new KeyRing(changed, newRenewals, random);
    }

    private static byte[] binding(TenantId tenant) {
        return new CanonicalForm("cr1.wrap").number(tenant.number()).toBytes();
    }

    private static byte[] newKey(RandomGenerator random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return key;
    }
}
