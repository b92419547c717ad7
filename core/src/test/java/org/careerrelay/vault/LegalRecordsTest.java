package org.careerrelay.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.spi.keys.KeyPurpose;
import org.junit.jupiter.api.Test;

/** Records that outlive the person's own key. */
class LegalRecordsTest {

    private static final TenantId TENANT = new TenantId(1);
    private static final OpaqueId RECORD = OpaqueId.of(Instant.EPOCH, TENANT, 5);
    private static final byte[] CLEAR = "山田 太郎".getBytes(UTF_8);

    private final Random random = new Random(7);
    private final KeyRing ring = KeyRing.random(random);
    private final LegalRecords records = new LegalRecords(ring, random);

    @Test
    void aRecordHasAKeyOfItsOwnAndOpensOnlyWhereItBelongs() {
        SealedRecord sealed = records.seal(TENANT, RECORD, CLEAR);

        assertThat(records.open(TENANT, RECORD, sealed)).hasValue(CLEAR);
        assertThat(sealed.keyVersion()).isZero();
        assertThat(new String(sealed.bytes(), UTF_8)).doesNotContain("山田");
        assertThat(records.open(new TenantId(2), RECORD, sealed)).isEmpty();
        assertThat(records.open(TENANT, OpaqueId.of(Instant.EPOCH, TENANT, 6), sealed))
                .isEmpty();
        byte[] changed = sealed.bytes().clone();
        changed[changed.length - 1] ^= 1;
        assertThat(records.open(TENANT, RECORD, new SealedRecord(0, changed))).isEmpty();
        assertThat(records.open(TENANT, RECORD, new SealedRecord(0, new byte[3])))
                .isEmpty();
    }

    @Test
    void noTwoBoxesAreAlike() {
        assertThat(records.seal(TENANT, RECORD, CLEAR)).isNotEqualTo(records.seal(TENANT, RECORD, CLEAR));
    }

    @Test
    void otherKeysOfTheInstallationDoNotMatter() {
        SealedRecord sealed = records.seal(TENANT, RECORD, CLEAR);
        KeyRing others = ring;
        for (KeyPurpose purpose : List.of(KeyPurpose.VAULT, KeyPurpose.INDEX, KeyPurpose.PAGE)) {
            others = others.rotated(purpose).without(purpose, 0);
        }
        assertThat(new LegalRecords(others, random).open(TENANT, RECORD, sealed))
                .hasValue(CLEAR);
    }

    @Test
    void aRecordThatWasSealedAgainNeedsTheOlderVersionNoMore() {
        SealedRecord sealed = records.seal(TENANT, RECORD, CLEAR);
        KeyRing rotated = ring.rotated(KeyPurpose.LEGAL);
        LegalRecords after = new LegalRecords(rotated, random);
        SealedRecord again = after.resealed(TENANT, RECORD, sealed).orElseThrow();

        assertThat(again.keyVersion()).isOne();
        assertThat(after.resealed(TENANT, RECORD, again)).hasValue(again);
        LegalRecords later = new LegalRecords(rotated.without(KeyPurpose.LEGAL, 0), random);
        assertThat(later.open(TENANT, RECORD, again)).hasValue(CLEAR);
        assertThat(later.open(TENANT, RECORD, sealed)).isEmpty();
        assertThat(later.resealed(TENANT, RECORD, sealed)).isEmpty();
    }

    @Test
    void itPrintsNothingOfWhatIsInIt() {
        SealedRecord sealed = records.seal(TENANT, RECORD, CLEAR);
        assertThat(sealed).hasToString("sealed under version 0");
        assertThat(sealed.hashCode())
                .isEqualTo(new SealedRecord(0, Arrays.copyOf(sealed.bytes(), sealed.bytes().length)).hashCode());
    }
}
