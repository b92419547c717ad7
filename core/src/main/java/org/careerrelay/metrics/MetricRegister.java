package org.careerrelay.metrics;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.careerrelay.model.metrics.Metric;
import org.careerrelay.model.metrics.MetricReading;
import org.careerrelay.spi.metrics.Metrics;

/** Keeps counters and timers in memory, from the start of the process on (D29). Thread-safe. */
public final class MetricRegister implements Metrics {

    private final Map<Metric, Meter> meters = new EnumMap<>(Metric.class);

    /** With all of them at zero, so that what never happened is seen too. */
    public MetricRegister() {
        Arrays.stream(Metric.values()).forEach(metric -> meters.put(metric, new Meter()));
    }

    @Override
    public void count(Metric counter, long amount) {
        meter(counter).count.add(amount);
    }

    @Override
    public void time(Metric timer, Duration taken) {
        Meter meter = meter(timer);
        meter.count.increment();
        meter.nanos.add(taken.toNanos());
    }

    /**
     * What all stand at.
     *
     * @return one for each metric, in their order
     */
    public List<MetricReading> readings() {
        return Arrays.stream(Metric.values())
                .map(metric -> MetricReading.of(
                        metric,
                        meter(metric).count.sum(),
                        Duration.ofNanos(meter(metric).nanos.sum())))
                .toList();
    }

    private Meter meter(Metric metric) {
        return Objects.requireNonNull(meters.get(metric));
    }

    private static final class Meter {

        final LongAdder count = new LongAdder();
        final LongAdder nanos = new LongAdder();
    }
}
