package org.careerrelay.model.metrics;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a counter, a timer or a gauge stands at.
 *
 * @param name its name, without unit and suffix
 * @param help what it is about
 * @param type which of the three
 * @param count the number; of a timer, how often
 * @param total of a timer, how long all together; null otherwise
 */
public record MetricReading(
        String name,
        String help,
        Type type,
        long count,
        @Nullable Duration total) {

    /** What a reading is of. */
    public enum Type {
        /** It only grows. */
        COUNTER,
        /** It goes up and down. */
        GAUGE,
        /** How often, and how long. */
        TIMER
    }

    /**
     * Of a gauge.
     *
     * @param name its name
     * @param help what it is about
     * @param value what it stands at
     * @return the reading
     */
    public static MetricReading gauge(String name, String help, long value) {
        return new MetricReading(name, help, Type.GAUGE, value, null);
    }

    /**
     * Of something that the engine counts or times.
     *
     * @param metric what
     * @param count the number; of a timer, how often
     * @param total how long all together; of a counter it plays no part
     * @return the reading
     */
    public static MetricReading of(Metric metric, long count, Duration total) {
        return metric.kind() == Metric.Kind.TIMER
                ? new MetricReading(metric.metricName(), metric.help(), Type.TIMER, count, total)
                : new MetricReading(metric.metricName(), metric.help(), Type.COUNTER, count, null);
    }
}
