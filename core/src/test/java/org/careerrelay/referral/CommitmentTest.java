package org.careerrelay.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.referral.Commitment;
import org.careerrelay.model.referral.CommitmentOpening;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final LocalDate KNOWN = LocalDate.of(2025, 3, 1);

    /** Computed with another language from the definition: the form is a promise to whoever checks one in ten years. */
    @Test
    @Proves("Q5")
    void hasOneFormForEver() {
        byte[] salt = new byte[CommitmentOpening.SALT_BYTES];
        for (int i = 0; i < salt.length; i++) {
            salt[i] = (byte) i;
        }
        CommitmentOpening opening = new CommitmentOpening(salt, new OpaqueId(0, 0xaa), new OpaqueId(0, 0xbb), KNOWN);

        assertThat(Commitment.to(opening))
                .hasToString("fd5fbb7de67db03311adad4035dc65592a2693f71e264fc4c468f33b9baf2da1");
    }

    @Property(tries = 200)
    @Proves("Q5")
    void onlyWhatWasCommittedToOpensIt(
            @ForAll @Size(CommitmentOpening.SALT_BYTES) byte[] salt,
            @ForAll long referral,
            @ForAll long person,
            @ForAll @IntRange(min = -25_000, max = 100_000) int day,
            @ForAll @IntRange(max = 255) int bit) {
        LocalDate known = LocalDate.ofEpochDay(day);
        OpaqueId of = new OpaqueId(1, referral);
        OpaqueId who = new OpaqueId(2, person);
        Commitment commitment = Commitment.to(new CommitmentOpening(salt, of, who, known));
        byte[] other = salt.clone();
        other[bit / 8] ^= (byte) (1 << bit % 8);

        assertThat(commitment.isOpenedBy(new CommitmentOpening(salt, of, who, known)))
                .isTrue();
        assertThat(commitment.isOpenedBy(new CommitmentOpening(other, of, who, known)))
                .isFalse();
        assertThat(commitment.isOpenedBy(new CommitmentOpening(salt, who, of, known)))
                .isFalse();
        assertThat(commitment.isOpenedBy(new CommitmentOpening(salt, of, of, known)))
                .isFalse();
        assertThat(commitment.isOpenedBy(new CommitmentOpening(salt, of, who, known.plusDays(1))))
                .isFalse();
    }

    @Test
    void isAValue() {
        byte[] bytes = new byte[Commitment.BYTES];
        Commitment commitment = Commitment.of(bytes);
        bytes[0] = 1;
        commitment.toBytes()[0] = 1;

        assertThat(commitment)
                .isEqualTo(Commitment.of(new byte[Commitment.BYTES]))
                .isNotEqualTo(Commitment.of(bytes))
                .hasSameHashCodeAs(Commitment.of(new byte[Commitment.BYTES]))
                .hasToString("00".repeat(Commitment.BYTES));
        assertThatIllegalArgumentException().isThrownBy(() -> Commitment.of(new byte[31]));
    }

    @Test
    void anOpeningIsAValueAndDoesNotPrintItsSalt() {
        byte[] salt = new byte[CommitmentOpening.SALT_BYTES];
        salt[0] = 0x5a;
        CommitmentOpening opening = new CommitmentOpening(salt, new OpaqueId(0, 1), new OpaqueId(0, 2), KNOWN);
        salt[0] = 0;
        opening.salt()[0] = 0;

        assertThat(opening.salt()[0]).isEqualTo((byte) 0x5a);
        assertThat(opening)
                .isEqualTo(new CommitmentOpening(opening.salt(), new OpaqueId(0, 1), new OpaqueId(0, 2), KNOWN))
                .isNotEqualTo(new CommitmentOpening(salt, new OpaqueId(0, 1), new OpaqueId(0, 2), KNOWN));
        assertThat(opening.toString())
                .doesNotContain(HexFormat.of().formatHex(opening.salt()))
                .contains(opening.referral().toString());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommitmentOpening(new byte[31], new OpaqueId(0, 1), new OpaqueId(0, 2), KNOWN));
    }
}
