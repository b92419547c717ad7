package org.careerrelay.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A box opens with its key, for its binding, as it was sealed; or not at all. */
class SealingTest {

    private static final Random RANDOM = new Random(7);
    private static final byte[] KEY = key();
    private static final byte[] BOUND = {1, 2, 3};

    @Property(tries = 200)
    void whatWasSealedComesBack(@ForAll byte[] clear, @ForAll byte[] bound) {
        byte[] sealed = Sealing.seal(KEY, clear, bound, RANDOM);
        assertThat(sealed).hasSize(12 + clear.length + 16);
        assertThat(Sealing.open(KEY, sealed, bound)).isEqualTo(clear);
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] sealed = Sealing.seal(KEY, new byte[] {42}, BOUND, RANDOM);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            refused(KEY, changed, BOUND);
        }
        for (int length = 0; length < sealed.length; length++) {
            refused(KEY, Arrays.copyOf(sealed, length), BOUND);
        }
        refused(KEY, Arrays.copyOf(sealed, sealed.length + 1), BOUND);
    }

    @Test
    void anotherKeyOrBindingDoesNotOpenIt() {
        byte[] sealed = Sealing.seal(KEY, new byte[] {42}, BOUND, RANDOM);
        refused(key(), sealed, BOUND);
        refused(KEY, sealed, new byte[] {1, 2});
        refused(KEY, sealed, new byte[0]);
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(Sealing.seal(KEY, new byte[8], BOUND, RANDOM))
                .isNotEqualTo(Sealing.seal(KEY, new byte[8], BOUND, RANDOM));
    }

    private static void refused(byte[] key, byte[] sealed, byte[] bound) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sealing.open(key, sealed, bound));
    }

    private static byte[] key() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }
}
