package org.careerrelay.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.careerrelay.model.metrics.Metric;
import org.careerrelay.model.metrics.MetricReading;
import org.careerrelay.spi.metrics.Metrics;

/**
 * Passes what the engine counts and times to a registry of Micrometer (D29). Names are those of {@link Metric} with dots for underscores, as Micrometer
 * has them; none has a tag. Thread-safe.
 */
public final class MicrometerMetrics implements Metrics {

    private final MeterRegistry registry;
    private final Map<Metric, Counter> counters = new EnumMap<>(Metric.class);
    private final Map<Metric, Timer> timers = new EnumMap<>(Metric.class);
    private final Map<String, AtomicLong> gauges = new ConcurrentHashMap<>();

    private MicrometerMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (Metric metric : Metric.values()) {
            if (metric.kind() == Metric.Kind.TIMER) {
                timers.put(
                        metric,
                        Timer.builder(name(metric.metricName()))
                                .description(metric.help())
                                .register(registry));
            } else {
                counters.put(
                        metric,
                        Counter.builder(name(metric.metricName()))
                                .description(metric.help())
                                .register(registry));
            }
        }
    }

    /**
     * Registers all of them, so that what never happened stands at zero.
     *
     * @param registry the host's registry
     * @return what the builder's {@code metrics} takes
     */
    public static MicrometerMetrics on(MeterRegistry registry) {
        return new MicrometerMetrics(registry);
    }

    @Override
    public void count(Metric counter, long amount) {
        Objects.requireNonNull(counters.get(counter)).increment(amount);
    }

    @Override
    public void time(Metric timer, Duration taken) {
        Objects.requireNonNull(timers.get(timer)).record(taken);
    }

    /**
     * Sets gauges, such as those of {@code HealthGauges}; until the next call they stand as they are, so that scrapes ask no database.
     *
     * @param readings the gauges; readings of other types are passed over
     */
    public void publish(List<MetricReading> readings) {
        readings.stream()
                .filter(reading -> reading.type() == MetricReading.Type.GAUGE)
                .forEach(reading -> gauges.computeIfAbsent(reading.name(), name -> registered(reading))
                        .set(reading.count()));
    }

    private AtomicLong registered(MetricReading reading) {
        AtomicLong value = new AtomicLong();
        Gauge.builder(name(reading.name()), value, AtomicLong::get)
                .description(reading.help())
                .strongReference(true)
                .register(registry);
        return value;
    }

    private static String name(String underscored) {
        return underscored.replace('_', '.');
    }
}
