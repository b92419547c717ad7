package org.careerrelay.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.careerrelay.model.metrics.Metric;
import org.careerrelay.model.metrics.MetricReading;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** A real registry hears what the engine counts. */
class MicrometerMetricsTest {

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final MicrometerMetrics metrics = MicrometerMetrics.on(registry);

    @Test
    @Proves("D29")
    void allStandAtZeroAndCountWhatIsCounted() {
        assertThat(registry.getMeters()).hasSize(Metric.values().length);
        assertThat(registry.get("career.relay.outbox.done").counter().count()).isZero();
        metrics.count(Metric.OUTBOX_DONE, 3);
        metrics.count(Metric.OUTBOX_DONE, 4);
        metrics.time(Metric.PASS, Duration.ofMillis(1500));
        assertThat(registry.get("career.relay.outbox.done").counter().count()).isEqualTo(7);
        assertThat(registry.get("career.relay.pass").timer().count()).isEqualTo(1);
        assertThat(registry.get("career.relay.pass").timer().totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(1500);
        assertThat(registry.getMeters()).extracting(Meter::getId).allSatisfy(id -> {
            assertThat(id.getTags()).isEmpty();
            assertThat(id.getDescription()).isNotBlank();
        });
    }

    @Test
    void aGaugeStandsAsItWasPublishedLast() {
        metrics.publish(List.of(
                MetricReading.gauge("career_relay_outbox_waiting", "What waits", 5),
                MetricReading.of(Metric.OUTBOX_DONE, 9, Duration.ZERO)));
        System.gc();
        assertThat(registry.get("career.relay.outbox.waiting").gauge().value()).isEqualTo(5);
        metrics.publish(List.of(MetricReading.gauge("career_relay_outbox_waiting", "What waits", 2)));
        assertThat(registry.get("career.relay.outbox.waiting").gauge().value()).isEqualTo(2);
        assertThat(registry.get("career.relay.outbox.done").counter().count()).isZero();
    }
}
