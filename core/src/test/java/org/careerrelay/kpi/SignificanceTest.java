package org.careerrelay.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a difference is more than chance. */
class SignificanceTest {

    @ParameterizedTest
    @Proves("D08")
    @CsvSource({
        "300, 1000, 200, 1000, true", // chi-squared 26.67
        "300, 1000, 250, 1000, false", // 6.27: one in eighty by chance
        "60, 100, 36, 100, true", // 11.54
        "60, 100, 38, 100, false", // 9.69
        "5, 6, 1, 6, false", // too few
        "0, 100, 0, 100, false",
        "120, 100, 20, 100, false" // more answers than mails of the period: no share
    })
    void sharesDifferWhenChanceWouldDoItOnceInAThousand(
            long some, long all, long otherSome, long otherAll, boolean differs) {
        assertThat(Significance.differs(some, all, otherSome, otherAll)).isEqualTo(differs);
        assertThat(Significance.differs(otherSome, otherAll, some, all)).isEqualTo(differs);
    }

    @ParameterizedTest
    @Proves("D08")
    @CsvSource({"100, 60, false", "100, 55, true", "12, 1, false", "40, 10, true"})
    void numbersDifferToo(long number, long other, boolean differs) {
        assertThat(Significance.differs(number, other)).isEqualTo(differs);
        assertThat(Significance.differs(other, number)).isEqualTo(differs);
    }

    @Test
    @Proves("D08")
    void noiseRaisesNoAlarm() {
        Random random = new Random(8);
        int alarms = 0;
        for (int month = 0; month < 5000; month++) {
            int all = 20 + random.nextInt(400);
            int otherAll = 20 + random.nextInt(400);
            double share = 0.05 + 0.9 * random.nextDouble();
            if (Significance.differs(drawn(random, all, share), all, drawn(random, otherAll, share), otherAll)) {
                alarms++;
            }
        }
        assertThat(alarms)
                .as("of five thousand months in which nothing changed")
                .isLessThanOrEqualTo(15);
    }

    @Property(tries = 200)
    @Proves("D08")
    void whatIsTheSameNeverDiffersHoweverLarge(
            @ForAll @LongRange(max = 1_000_000_000_000L) long some,
            @ForAll @LongRange(max = 1_000_000_000_000L) long more) {
        assertThat(Significance.differs(some, some + more, some, some + more)).isFalse();
        assertThat(Significance.differs(some, some)).isFalse();
    }

    private static int drawn(Random random, int all, double share) {
        int some = 0;
        for (int i = 0; i < all; i++) {
            if (random.nextDouble() < share) {
                some++;
            }
        }
        return some;
    }
}
