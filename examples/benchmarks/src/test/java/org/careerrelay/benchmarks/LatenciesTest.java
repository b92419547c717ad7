package org.careerrelay.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void aShareOfThemTookNoLonger() {
        Latencies latencies = new Latencies();
        for (int i = 2000; i > 0; i--) {
            latencies.add(i * MILLISECOND);
        }

        assertThat(latencies.millis(0.5)).isEqualTo(1000);
        assertThat(latencies.millis(0.99)).isEqualTo(1980);
        assertThat(latencies.millis(1)).isEqualTo(2000);
    }

    @Test
    void oneAloneIsEveryShare() {
        Latencies latencies = new Latencies();
        latencies.add(3 * MILLISECOND);

        assertThat(latencies.millis(0.01)).isEqualTo(3);
        assertThat(latencies.millis(0.99)).isEqualTo(3);
    }

    @Test
    void nothingHasNoShare() {
        assertThatIllegalStateException().isThrownBy(() -> new Latencies().millis(0.5));
    }
}
