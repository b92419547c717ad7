package org.careerrelay.metrics;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.careerrelay.model.health.SchemaState;
import org.careerrelay.model.metrics.Metric;
import org.careerrelay.spi.metrics.Metrics;
import org.careerrelay.spi.storage.Storage;

/**
 * A storage whose transactions are counted and timed.
 *
 * @param storage the storage
 * @param metrics hears of them
 * @param clock the time
 */
public record MeteredStorage(Storage storage, Metrics metrics, InstantSource clock) implements Storage {

    @Override
    public <T> T transact(Work<T> work) {
        return metered(() -> storage.transact(work));
    }

    @Override
    public <T> T snapshot(Work<T> work) {
        return metered(() -> storage.snapshot(work));
    }

    @Override
    public Optional<SchemaState> schema() {
        return storage.schema();
    }

    private <T> T metered(Supplier<T> transaction) {
        Instant begun = clock.instant();
        boolean committed = false;
        try {
            T result = transaction.get();
            committed = true;
            return result;
        } finally {
            if (committed) {
                metrics.time(Metric.TRANSACTION, since(begun, clock));
            } else {
                metrics.count(Metric.TRANSACTION_FAILED, 1);
            }
        }
    }

    /**
     * How long something took; a clock that was put back meanwhile is no negative time.
     *
     * @param begun when it began
     * @param clock the time
     * @return the time
     */
    public static Duration since(Instant begun, InstantSource clock) {
        Duration taken = Duration.between(begun, clock.instant());
        return taken.isNegative() ? Duration.ZERO : taken;
    }
}
