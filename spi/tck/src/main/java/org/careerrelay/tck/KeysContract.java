package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every key provider must do, as tests (H12): extend the class in your tests and say what a provider is and how a key of it rotates. */
@Timeout(60)
public abstract class KeysContract {

    private static final TenantId TENANT = new TenantId(1);
    private static final TenantId OTHER = new TenantId(2);
    private static final int KEY_BYTES = 32;
    private static final int BATCH = 1000;
    private static final int THREADS = 4;

    private Keys keys;

    /** For subclasses. */
    protected KeysContract() {}

    /**
     * A provider with one version of each key.
     *
     * @return a provider that shares no key with those returned before
     */
    protected abstract Keys provider();

    /**
     * Makes one more version of a key, which new work uses.
     *
     * @param keys what {@link #provider()} or this gave
     * @param purpose which key
     * @return the provider after that, which may be the same
     */
    protected abstract Keys rotated(Keys keys, KeyPurpose purpose);

    @BeforeEach
    void open() {
        keys = provider();
    }

    @Test
    void everyPurposeHasACurrentVersionAmongItsVersions() {
        for (KeyPurpose purpose : KeyPurpose.values()) {
            assertThat(keys.versions(purpose)).as(purpose.name()).contains(keys.currentVersion(purpose));
        }
        assertThat(keys.versions(KeyPurpose.LINK)).allMatch(version -> version >= 0 && version <= 15);
    }

    @Test
    void aKeyHas32BytesAndIsTheSameAgainAndNoOther() {
        Set<String> seen = new HashSet<>();
        for (KeyPurpose purpose : inTheEngine()) {
            int version = keys.currentVersion(purpose);
            byte[] key = keys.key(purpose, version);
            assertThat(key).as(purpose.name()).hasSize(KEY_BYTES).isEqualTo(keys.key(purpose, version));
            assertThat(seen.add(HexFormat.of().formatHex(key)))
                    .as("a key of its own: " + purpose)
                    .isTrue();
            key[0]++;
            assertThat(keys.key(purpose, version)).as("a copy: " + purpose).isNotEqualTo(key);
        }
    }

    @Test
    void aVersionThatIsNotThereIsRefused() {
        for (KeyPurpose purpose : inTheEngine()) {
            int none = keys.currentVersion(purpose) + 1;
            assertThatIllegalArgumentException().as(purpose.name()).isThrownBy(() -> keys.key(purpose, none));
        }
    }

    @Test
    void whatWasWrappedIsUnwrappedInItsOrder() {
        assertThat(keys.wrap(TENANT, List.of())).isEmpty();
        assertThat(keys.unwrap(TENANT, List.of())).isEmpty();
        List<byte[]> dataKeys = dataKeys(BATCH);
        List<WrappedKey> wrapped = keys.wrap(TENANT, dataKeys);
        int current = keys.currentVersion(KeyPurpose.VAULT);
        assertThat(wrapped).hasSize(BATCH).allMatch(key -> key.keyVersion() == current);
        assertThat(keys.unwrap(TENANT, wrapped)).containsExactly(dataKeys.toArray(new byte[0][]));
        String first = HexFormat.of().formatHex(dataKeys.get(0));
        assertThat(HexFormat.of().formatHex(wrapped.get(0).bytes())).doesNotContain(first);
    }

    @Test
    void aWrappedKeyIsBoundToItsTenantAndRefusedWhenItWasChanged() {
        WrappedKey wrapped = keys.wrap(TENANT, dataKeys(1)).get(0);
        byte[] changed = wrapped.bytes().clone();
        changed[changed.length - 1] ^= 1;
        assertThatIllegalArgumentException().isThrownBy(() -> keys.unwrap(OTHER, List.of(wrapped)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keys.unwrap(TENANT, List.of(new WrappedKey(wrapped.keyVersion(), changed))));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        keys.unwrap(TENANT, List.of(new WrappedKey(wrapped.keyVersion() + 1, wrapped.bytes()))));
    }

    @Test
    void olderVersionsStayReadableAndNewWorkUsesTheNewest() {
        List<byte[]> dataKeys = dataKeys(2);
        List<WrappedKey> older = keys.wrap(TENANT, dataKeys);
        Keys after = rotated(keys, KeyPurpose.VAULT);
        List<WrappedKey> newer = after.wrap(TENANT, dataKeys);
        assertThat(newer.get(0).keyVersion()).isGreaterThan(older.get(0).keyVersion());
        assertThat(after.unwrap(TENANT, List.of(older.get(0), newer.get(1))))
                .containsExactly(dataKeys.get(0), dataKeys.get(1));
        for (KeyPurpose purpose : inTheEngine()) {
            int version = after.currentVersion(purpose);
            byte[] key = after.key(purpose, version);
            Keys rotated = rotated(after, purpose);
            assertThat(rotated.currentVersion(purpose)).isGreaterThan(version);
            assertThat(rotated.versions(purpose)).contains(version);
            assertThat(rotated.key(purpose, version)).as(purpose.name()).isEqualTo(key);
        }
    }

    @Test
    void manyAskAtOnce() {
        List<byte[]> dataKeys = dataKeys(10);
        List<List<WrappedKey>> wrapped = Threads.race(THREADS, thread -> keys.wrap(TENANT, dataKeys));
        wrapped.forEach(each -> assertThat(keys.unwrap(TENANT, each)).containsExactly(dataKeys.toArray(new byte[0][])));
    }

    @Test
    void itPrintsNoKey() {
        for (KeyPurpose purpose : inTheEngine()) {
            String key = HexFormat.of().formatHex(keys.key(purpose, keys.currentVersion(purpose)));
            assertThat(keys.toString()).doesNotContainIgnoringCase(key.substring(0, 8));
        }
    }

    private static List<KeyPurpose> inTheEngine() {
        return Arrays.stream(KeyPurpose.values())
                .filter(purpose -> purpose != KeyPurpose.VAULT)
                .toList();
    }

    private static List<byte[]> dataKeys(int count) {
        Random random = new Random(7);
        List<byte[]> dataKeys = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] key = new byte[KEY_BYTES];
            random.nextBytes(key);
            dataKeys.add(key);
        }
        return dataKeys;
    }
}
