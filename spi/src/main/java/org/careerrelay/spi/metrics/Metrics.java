package org.careerrelay.spi.metrics;

import java.time.Duration;
import org.careerrelay.model.metrics.Metric;

/**
 * Hears what the engine counts and times (D29), so that no metrics library is needed and any can be used. Called on the working thread, so it must be
 * thread-safe, quick, and must not throw.
 */
public interface Metrics {

    /** Hears nothing. */
    Metrics NONE = new Metrics() {
        @Override
        public void count(Metric counter, long amount) {}

        @Override
        public void time(Metric timer, Duration taken) {}
    };

    /**
     * Something was counted.
     *
     * @param counter what; of the kind {@link Metric.Kind#COUNTER}
     * @param amount how much more, above 0
     */
    void count(Metric counter, long amount);

    /**
     * Something was done once.
     *
     * @param timer what; of the kind {@link Metric.Kind#TIMER}
     * @param taken how long it took by the engine's clock, never negative
     */
    void time(Metric timer, Duration taken);
}
