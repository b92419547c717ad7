package org.careerrelay.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.KeyStore;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.spi.keys.KeyPurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys that rotate, and survive in a store. */
class KeyRingTest {

    private static final char[] PASSWORD = "correct horse".toCharArray();
    private static final TenantId TENANT = new TenantId(1);

    private final Random random = new Random(7);
    private final KeyRing ring = KeyRing.random(random);

    @Test
    void aRingSurvivesItsStore() throws Exception {
        KeyRing rotated = ring.rotated(KeyPurpose.LINK).rotated(KeyPurpose.LINK).rotated(KeyPurpose.VAULT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rotated.toPkcs12(out, PASSWORD);
        KeyRing read = KeyRing.fromPkcs12(new ByteArrayInputStream(out.toByteArray()), PASSWORD, random);

        for (KeyPurpose purpose : KeyPurpose.values()) {
            assertThat(read.versions(purpose)).isEqualTo(rotated.versions(purpose));
            assertThat(read.currentVersion(purpose)).isEqualTo(rotated.currentVersion(purpose));
            for (int version : read.versions(purpose)) {
                assertThat(read.key(purpose, version))
                        .isEqualTo(rotated.key(purpose, version))
                        .hasSize(32);
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        KeyRing.fromPkcs12(new ByteArrayInputStream(out.toByteArray()), "wrong".toCharArray(), random));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyRing.fromPkcs12(new ByteArrayInputStream(new byte[10]), PASSWORD, random));
    }

    @Test
    void aStoreWithAShortKeyOrWithoutAPurposeIsRefused() throws Exception {
        for (int bytes : new int[] {16, 32}) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD);
            store.setEntry(
                    "link-0",
                    new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[bytes], "AES")),
                    new KeyStore.PasswordProtection(PASSWORD));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, PASSWORD);
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> KeyRing.fromPkcs12(new ByteArrayInputStream(out.toByteArray()), PASSWORD, random));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNATURE", "LEGAL"})
    void aStoreFromBeforeAPurposeSaysWhatToDoAndIsCompletedOnce(KeyPurpose added) throws Exception {
        byte[] earlier = without(added);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyRing.fromPkcs12(new ByteArrayInputStream(earlier), PASSWORD, random))
                .withMessageContainingAll(added.name(), "completedFromPkcs12", "toPkcs12");

        KeyRing completed = KeyRing.completedFromPkcs12(new ByteArrayInputStream(earlier), PASSWORD, random);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        completed.toPkcs12(out, PASSWORD);
        KeyRing read = KeyRing.fromPkcs12(new ByteArrayInputStream(out.toByteArray()), PASSWORD, random);
        KeyRing again =
                KeyRing.completedFromPkcs12(new ByteArrayInputStream(out.toByteArray()), PASSWORD, new Random(8));
        for (KeyPurpose purpose : KeyPurpose.values()) {
            assertThat(read.key(purpose, 0)).isEqualTo(completed.key(purpose, 0));
            assertThat(again.key(purpose, 0)).isEqualTo(completed.key(purpose, 0));
        }
        assertThat(completed.key(KeyPurpose.LINK, 0)).isEqualTo(ring.key(KeyPurpose.LINK, 0));
    }

    @Test
    void noKeyIsMadeInTheStoreOfOneThatWasLost() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(without(KeyPurpose.SIGNATURE)), PASSWORD);
        store.deleteEntry("index-0");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, PASSWORD);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        KeyRing.completedFromPkcs12(new ByteArrayInputStream(out.toByteArray()), PASSWORD, random))
                .withMessage("no key for INDEX");
    }

    private byte[] without(KeyPurpose purpose) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ring.toPkcs12(out, PASSWORD);
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(out.toByteArray()), PASSWORD);
        store.deleteEntry(purpose.name().toLowerCase(Locale.ROOT) + "-0");
        ByteArrayOutputStream earlier = new ByteArrayOutputStream();
        store.store(earlier, PASSWORD);
        return earlier.toByteArray();
    }

    @Test
    void aWrappedKeyOpensUnderEveryVersionUntilItsOwnIsGone() {
        byte[] dataKey = new byte[32];
        random.nextBytes(dataKey);
        List<WrappedKey> wrapped = ring.wrap(TENANT, List.of(dataKey));
        KeyRing rotated = ring.rotated(KeyPurpose.VAULT);

        assertThat(rotated.unwrap(TENANT, wrapped)).containsExactly(dataKey);
        assertThat(rotated.wrap(TENANT, List.of(dataKey)).get(0).keyVersion()).isOne();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rotated.without(KeyPurpose.VAULT, 0).unwrap(TENANT, wrapped));
        assertThatIllegalArgumentException()
                .as("another tenant's")
                .isThrownBy(() -> ring.unwrap(new TenantId(2), wrapped));
    }

    @Test
    void theCurrentVersionStaysAndThereAreSixteenLinkVersionsAtMost() {
        assertThatIllegalArgumentException().isThrownBy(() -> ring.without(KeyPurpose.LINK, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ring.without(KeyPurpose.LINK, 7));
        KeyRing full = ring;
        for (int i = 1; i < 16; i++) {
            full = full.rotated(KeyPurpose.LINK);
        }
        KeyRing all = full;
        assertThatIllegalArgumentException().isThrownBy(() -> all.rotated(KeyPurpose.LINK));
    }

    @Test
    void itPrintsNoKeyAndHandsOutCopies() {
        String printed = ring.toString();
        for (KeyPurpose purpose : KeyPurpose.values()) {
            assertThat(printed)
                    .doesNotContain(
                            HexFormat.of().formatHex(ring.key(purpose, 0)).substring(0, 8));
        }
        byte[] copy = ring.key(KeyPurpose.LINK, 0);
        copy[0] ^= 1;
        assertThat(ring.key(KeyPurpose.LINK, 0)).isNotEqualTo(copy);
    }
}
